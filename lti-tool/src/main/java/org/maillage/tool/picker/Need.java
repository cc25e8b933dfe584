package org.maillage.tool.picker;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maillage.learning.api.Units.LinkableUnit;

/**
 * What a trainer needs units for. Empty, or 0, leaves a question open.
 *
 * @param words as they were typed: « une séance sur les boucles »
 * @param age of the children
 * @param minutes there are at most
 * @param language the unit must be complete in
 * @param notion the name of an idea it works on
 * @param computer {@code with} or {@code without}
 */
record Need(String words, int age, int minutes, String language, String notion, String computer) {
  private static final int LONGEST = 100;
  private static final int SHORTEST_WORD = 4;

  static Need of(Map<String, List<String>> fields) {
    String words = text(fields, "words");
    return new Need(
        words.length() <= LONGEST ? words : words.substring(0, LONGEST),
        number(fields, "age"),
        number(fields, "minutes"),
        text(fields, "language"),
        text(fields, "notion"),
        text(fields, "computer"));
  }

  private static String text(Map<String, List<String>> fields, String name) {
    return fields.containsKey(name) ? fields.get(name).get(0).strip() : "";
  }

  private static int number(Map<String, List<String>> fields, String name) {
    String typed = text(fields, name);
    return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
  }

  boolean isOpen() {
    return keyWords().isEmpty()
        && age == 0
        && minutes == 0
        && (language + notion + computer).isEmpty();
  }

  /** Whether a unit meets it; of several words, one is enough. */
  boolean isMetBy(LinkableUnit unit) {
    return (age == 0 || unit.fit().fromAge() <= age && age <= unit.fit().toAge())
        && (minutes == 0 || unit.minutes() <= minutes)
        && (language.isEmpty() || unit.fit().languages().contains(language))
        && (notion.isEmpty() || unit.notions().contains(notion))
        && (!computer.equals("without") || unit.fit().unplugged())
        && (!computer.equals("with") || unit.fit().plugged())
        && (keyWords().isEmpty() || wordsIn(unit) > 0);
  }

  /** How many of the words stand in what is said of a unit. */
  long wordsIn(LinkableUnit unit) {
    List<String> said =
        Stream.concat(
                Stream.of(unit.title(), unit.summary()),
                Stream.concat(unit.notions().stream(), unit.fit().outcomes().stream()))
            .flatMap(Need::words)
            .toList();
    return keyWords().stream().filter(word -> said.stream().anyMatch(begins(word))).count();
  }

  /** Without the small words, which stand everywhere. */
  private List<String> keyWords() {
    return words(words).filter(word -> word.length() >= SHORTEST_WORD).distinct().toList();
  }

  /** « boucles » is found where there is one « boucle ». */
  private static Predicate<String> begins(String word) {
    String singular = word.replaceFirst("(?<=...)[sx]$", "");
    return other -> other.startsWith(singular);
  }

  private static Stream<String> words(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"));
  }
}
