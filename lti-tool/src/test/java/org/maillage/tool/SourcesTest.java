package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every file of every module, whoever wrote it. */
class SourcesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final int LONGEST = 300;
  private static final Pattern TIME_IN_SQL =
      Pattern.compile("\\b(now\\(\\)|current_(timestamp|date|time)\\b)", Pattern.CASE_INSENSITIVE);

  @Test
  void noFileIsTooLongToRead() {
    assertThat(files("java", "jte", "ts", "sql"))
        .hasSizeGreaterThan(100)
        .allSatisfy(file -> assertThat(lines(file)).as("%s", file).hasSizeLessThan(LONGEST + 1));
  }

  /** The database's clock is another one than ours, and no test can set it. */
  @Test
  void sqlNeverReadsTheTime() {
    assertThat(files("sql"))
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(String.join("\n", lines(file))).doesNotContainPattern(TIME_IN_SQL));
  }

  @ParameterizedTest
  @MethodSource("french")
  void everyLanguageSaysTheSameThings(Path french) {
    Set<Object> keys = texts(french).keySet();
    assertThat(texts(inLanguage(french, "nl")).keySet()).isEqualTo(keys);
    assertThat(texts(inLanguage(french, "en")).keySet()).isEqualTo(keys);
  }

  /** The typographic one is right in all three languages, and means nothing to MessageFormat. */
  @ParameterizedTest
  @MethodSource("french")
  void noTextHasAnAsciiApostrophe(Path french) {
    for (String language : List.of("fr", "nl", "en")) {
      texts(inLanguage(french, language))
          .forEach((key, text) -> assertThat((String) text).as("%s", key).doesNotContain("'"));
    }
  }

  static List<Path> french() {
    return files("properties").stream()
        .filter(file -> file.endsWith("messages_fr.properties"))
        .toList();
  }

  private static Path inLanguage(Path french, String language) {
    return french.resolveSibling("messages_" + language + ".properties");
  }

  private static Properties texts(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Sources, never what a build made of them. */
  private static List<Path> files(String... extensions) {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(extensions).anyMatch(e -> file.toString().endsWith("." + e)))
          .filter(file -> ROOT.relativize(file).toString().contains("src/"))
          .filter(
              file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|node_modules)/.*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
