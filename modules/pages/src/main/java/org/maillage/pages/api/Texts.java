package org.maillage.pages.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of a module in a language. A key starts with its module ({@code learning.unit.next})
 * and is looked up in {@code org/maillage/<module>/messages_<language>.properties}; a missing key
 * is a fault of ours and fails loudly.
 */
public final class Texts {
  private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** The text of a key, its gaps {@code {0}} filled by {@link MessageFormat}'s rules. */
  public static String get(Locale locale, String key, Object... details) {
    String pattern = bundle(locale, module(key)).get(key);
    if (pattern == null) {
      throw new MissingResourceException("No text in " + locale, "messages", key);
    }
    return details.length == 0 ? pattern : new MessageFormat(pattern, locale).format(details);
  }

  public static boolean has(Locale locale, String key) {
    return bundle(locale, module(key)).containsKey(key);
  }

  private static String module(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Map<String, String> bundle(Locale locale, String module) {
    return BUNDLES.computeIfAbsent(
        module + "_" + locale.getLanguage(), name -> read(locale, module));
  }

  private static Map<String, String> read(Locale locale, String module) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.maillage." + module + ".messages",
            locale,
            Thread.currentThread().getContextClassLoader(),
            NO_FALLBACK);
    return bundle.keySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                key -> key, key -> Typography.of(locale, bundle.getString(key))));
  }
}
