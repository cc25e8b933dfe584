package org.maillage.content.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A Python value with its type, as a run tells it: {@code ["int","3"]}. 3 is neither 3.0 nor "3",
 * and True is not 1.
 */
public record TypedValue(JsonNode coded) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> LISTS = Set.of("list", "tuple");
  private static final double RELATIVE = 1e-6;
  private static final double ABSOLUTE = 1e-9;
  private static final int LONGEST_SHOWN = 300;

  /** As an author writes it in YAML. */
  public static TypedValue written(JsonNode value) {
    return new TypedValue(code(value));
  }

  private static JsonNode code(JsonNode value) {
    if (value.isNull()) {
      return NODES.arrayNode().add("none");
    }
    if (value.isBoolean()) {
      return NODES.arrayNode().add("bool").add(value.booleanValue());
    }
    if (value.isIntegralNumber()) {
      return NODES.arrayNode().add("int").add(value.asText());
    }
    if (value.isNumber()) {
      return NODES.arrayNode().add("float").add(Double.toString(value.doubleValue()));
    }
    if (value.isArray()) {
      return all("list", value);
    }
    if (value.has("tuple")) {
      return all("tuple", value.get("tuple"));
    }
    if (value.has("dict")) {
      List<JsonNode> pairs = new ArrayList<>();
      for (JsonNode pair : value.get("dict")) {
        pairs.add(NODES.arrayNode().add(code(pair.get(0))).add(code(pair.get(1))));
      }
      return NODES.arrayNode().add("dict").add(NODES.arrayNode().addAll(pairs));
    }
    return NODES.arrayNode().add("str").add(value.asText());
  }

  private static JsonNode all(String kind, JsonNode items) {
    List<JsonNode> coded = new ArrayList<>();
    items.forEach(item -> coded.add(code(item)));
    return NODES.arrayNode().add(kind).add(NODES.arrayNode().addAll(coded));
  }

  /** Whether this is the value expected, in type and in value. Only a float may be a bit off. */
  public boolean is(TypedValue expected) {
    return same(coded, expected.coded);
  }

  private static boolean same(JsonNode value, JsonNode expected) {
    String kind = kind(expected);
    if (!kind(value).equals(kind)) {
      return false;
    }
    JsonNode mine = value.path(1);
    JsonNode wanted = expected.path(1);
    return switch (kind) {
      case "none" -> true;
      case "float" -> near(mine.asText(), wanted.asText());
      case "int" -> integer(mine.asText()).equals(integer(wanted.asText()));
      case "bool", "str" -> mine.equals(wanted);
      case "list", "tuple" -> sameItems(mine, wanted);
      case "dict" -> samePairs(mine, wanted);
      default -> false;
    };
  }

  private static boolean sameItems(JsonNode items, JsonNode expected) {
    if (items.size() != expected.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!same(items.get(i), expected.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean samePairs(JsonNode pairs, JsonNode expected) {
    return pairs.size() == expected.size()
        && items(expected)
            .allMatch(wanted -> items(pairs).anyMatch(pair -> sameItems(pair, wanted)));
  }

  private static java.util.stream.Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static boolean near(String number, String expected) {
    try {
      double value = Double.parseDouble(python(number));
      double wanted = Double.parseDouble(python(expected));
      return value == wanted
          || Math.abs(value - wanted) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(wanted));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String python(String number) {
    return number.replace("inf", "Infinity");
  }

  private static Object integer(String digits) {
    try {
      return new BigInteger(digits);
    } catch (NumberFormatException e) {
      return digits;
    }
  }

  private static String kind(JsonNode coded) {
    return coded.path(0).asText();
  }

  /** As Python would print it in a list, cut when it is long. */
  public String shown() {
    String all = shown(coded);
    return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
  }

  private static String shown(JsonNode coded) {
    JsonNode value = coded.path(1);
    String kind = kind(coded);
    if (LISTS.contains(kind)) {
      String inside = items(value).map(TypedValue::shown).collect(Collectors.joining(", "));
      boolean alone = kind.equals("tuple") && value.size() == 1;
      return kind.equals("list") ? "[" + inside + "]" : "(" + inside + (alone ? ",)" : ")");
    }
    return switch (kind) {
      case "none" -> "None";
      case "bool" -> value.asBoolean() ? "True" : "False";
      case "str" -> "\"" + value.asText().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      case "dict" ->
          items(value)
              .map(pair -> shown(pair.path(0)) + ": " + shown(pair.path(1)))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> value.asText();
    };
  }
}
