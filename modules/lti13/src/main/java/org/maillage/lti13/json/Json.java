package org.maillage.lti13.json;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;

/**
 * A JSON object that came from outside. Optional members of a wrong type read as absent; required
 * ones are refused with MALFORMED. No text leaves here with control characters or half characters,
 * which databases and headers choke on.
 */
public final class Json {

  private final Map<String, Object> members;

  public Json(Map<String, Object> members) {
    this.members = members;
  }

  /**
   * @throws LtiException MALFORMED when this is not one JSON object
   */
  public static Json parse(String text) {
    try {
      Map<String, Object> parsed = JSONObjectUtils.parse(text);
      if (parsed != null) {
        return new Json(parsed);
      }
    } catch (ParseException | RuntimeException e) {
      // The parser's text quotes its input, which may name a person.
    }
    throw new LtiException(Reason.MALFORMED, "not a JSON object");
  }

  public static Json parse(byte[] text) {
    return parse(new String(text, StandardCharsets.UTF_8));
  }

  public static String write(Map<String, ?> members) {
    return JSONObjectUtils.toJSONString(members);
  }

  /** The object as it was parsed. */
  public Map<String, Object> members() {
    return members;
  }

  public Object get(String name) {
    return members.get(name);
  }

  public boolean has(String name) {
    return members.get(name) != null;
  }

  /**
   * Text for people: cleaned, and cut at {@code max} characters; null when absent, empty or no
   * text.
   */
  public String text(String name, int max) {
    return members.get(name) instanceof String value ? Text.clean(value, max) : null;
  }

  /** A name for machines, kept exactly; null when absent, empty, too long or not clean. */
  public String id(String name, int max) {
    return members.get(name) instanceof String value && Text.isId(value, max) ? value : null;
  }

  /**
   * @throws LtiException MALFORMED when absent or not usable as an id
   */
  public String requiredId(String name, int max) {
    String id = id(name, max);
    if (id == null) {
      throw new LtiException(Reason.MALFORMED, (has(name) ? "unusable " : "no ") + name);
    }
    return id;
  }

  /** The truth value, or null when it is not stated. */
  public Boolean flag(String name) {
    Object value = members.get(name);
    if (value instanceof Boolean flag) {
      return flag;
    }
    return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
  }

  /** A whole number of at least 0, also when written as text; null otherwise. */
  public Integer size(String name) {
    Object value = members.get(name);
    if (value instanceof Number number && number.intValue() >= 0) {
      return number.intValue();
    }
    if (value instanceof String text && text.length() < 7 && text.matches("[0-9]+")) {
      return Integer.valueOf(text);
    }
    return null;
  }

  /** Seconds since 1970 as tokens state them; null when absent or no number. */
  public Long seconds(String name) {
    return members.get(name) instanceof Number number ? Long.valueOf(number.longValue()) : null;
  }

  @SuppressWarnings("unchecked")
  public Json object(String name) {
    return members.get(name) instanceof Map<?, ?> map ? new Json((Map<String, Object>) map) : null;
  }

  /** The texts of an array, others left out; empty when absent or no array. */
  public List<String> texts(String name, int max) {
    if (!(members.get(name) instanceof List<?> list)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(list.size());
    for (Object value : list) {
      if (value instanceof String text && Text.isId(text, max)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The objects of an array, or null when there is no such array. */
  @SuppressWarnings("unchecked")
  public List<Json> objects(String name) {
    if (!(members.get(name) instanceof List<?> list)) {
      return null;
    }
    List<Json> objects = new ArrayList<>(list.size());
    for (Object value : list) {
      if (value instanceof Map<?, ?> map) {
        objects.add(new Json((Map<String, Object>) map));
      }
    }
    return objects;
  }

  /** An absolute http or https address of at most 2,000 characters; null otherwise. */
  public URI address(String name) {
    String text = id(name, 2000);
    if (text == null) {
      return null;
    }
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * @throws LtiException MALFORMED when there is no such address
   */
  public URI requiredAddress(String name) {
    URI address = address(name);
    if (address == null) {
      throw new LtiException(Reason.MALFORMED, (has(name) ? "unusable " : "no ") + name);
    }
    return address;
  }

  /** Every member that is text, number or truth value, as text; too long values are left out. */
  public Map<String, String> strings(int maxEntries, int maxLength) {
    return Text.strings(members, maxEntries, maxLength);
  }
}
