package org.maillage.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;

class MessagesTest {
  private static final Pattern KEY = Pattern.compile("\"(practice\\.(?!css|js)[a-z.-]+)\"");

  @Test
  void everyLanguageSaysTheSameThings() {
    for (Locale locale : Languages.ALL) {
      assertThat(keys(locale)).isEqualTo(keys(Languages.FRENCH));
    }
  }

  @Test
  void apostrophesAreTypographic() {
    for (Locale locale : Languages.ALL) {
      ResourceBundle bundle = bundle(locale);
      assertThat(bundle.keySet()).noneMatch(key -> bundle.getString(key).contains("'"));
    }
  }

  @Test
  void whatPagesAndProblemsSayExists() throws IOException {
    Set<String> french = keys(Languages.FRENCH);
    for (String key : used()) {
      assertThat(french.contains(key) || french.containsAll(problem(key))).as(key).isTrue();
    }
  }

  private static List<String> problem(String code) {
    String key = code.replaceFirst("practice\\.", "practice.problem.");
    return List.of(key + ".title", key + ".text", key + ".next");
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList()) {
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
          used.add(key.group(1));
        }
      }
    }
    return used;
  }

  private static Set<String> keys(Locale locale) {
    return bundle(locale).keySet();
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.maillage.practice.messages", locale);
  }
}
