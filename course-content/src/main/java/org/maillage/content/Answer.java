package org.maillage.content;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person answered, before anyone knows whether it makes sense: chosen ids or keys, pairs, or
 * a word. Made from anything a browser may send; what is too much is cut off.
 */
public record Answer(List<String> ids, Map<String, String> pairs, String text) {
  private static final int MOST = 50;
  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u2018\u02bc\u00b4`\u2032]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  public Answer {
    ids = ids.stream().filter(Objects::nonNull).limit(MOST).map(Answer::cut).toList();
    Map<String, String> kept = new LinkedHashMap<>();
    pairs.forEach(
        (left, right) -> {
          if (kept.size() < MOST) {
            kept.put(cut(left), cut(right));
          }
        });
    pairs = Collections.unmodifiableMap(kept);
    text = cut(Objects.requireNonNull(text, "text"));
  }

  public static Answer ofIds(List<String> ids) {
    return new Answer(ids, Map.of(), "");
  }

  public static Answer ofPairs(Map<String, String> pairs) {
    return new Answer(List.of(), pairs, "");
  }

  public static Answer ofText(String text) {
    return new Answer(List.of(), Map.of(), text);
  }

  /**
   * Reads the answer to one question out of a form: field {@code <item>} holds ids, keys in order,
   * a number or a word; fields {@code <item>.<id>} hold the other half of a pair or, without
   * JavaScript, the place of a line.
   */
  public static Answer fromForm(String item, Map<String, List<String>> fields) {
    List<String> values = fields.getOrDefault(item, List.of());
    Map<String, String> pairs = new LinkedHashMap<>();
    fields.forEach(
        (name, held) -> {
          if (name.startsWith(item + ".") && !held.isEmpty() && !held.get(0).isBlank()) {
            pairs.put(name.substring(item.length() + 1), held.get(0));
          }
        });
    return new Answer(values, pairs, values.isEmpty() ? "" : values.get(0));
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  /** The keys as ordered by the person, by hand or by a number beside each line. */
  List<String> inOrder() {
    if (pairs.isEmpty()) {
      return ids;
    }
    List<Map.Entry<String, String>> places = new ArrayList<>(pairs.entrySet());
    long different = places.stream().map(Map.Entry::getValue).distinct().count();
    if (different < places.size()
        || !places.stream().allMatch(p -> p.getValue().matches("\\d{1,3}"))) {
      return List.of();
    }
    places.sort(Comparator.comparingInt(place -> Integer.parseInt(place.getValue())));
    return places.stream().map(Map.Entry::getKey).toList();
  }

  /** The number written, with a comma or a point, with or without spaces between thousands. */
  Optional<BigDecimal> number() {
    String digits = SPACES.matcher(text.replace('\u2212', '-')).replaceAll("");
    return NUMBER.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }

  /** A word as it is compared: case, accents, spaces and the shape of apostrophes don't matter. */
  static String folded(String text) {
    String apostrophes = APOSTROPHES.matcher(text).replaceAll("'");
    String bare =
        ACCENTS.matcher(Normalizer.normalize(apostrophes, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return SPACES.matcher(lower).replaceAll(" ").strip();
  }

  private static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
