package org.maillage.pages.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Problem;

class AccentTest {
  private static final Pattern VALUE = Pattern.compile("(--m-[a-z-]+): (#[0-9a-f]{6})");

  /** As WebAIM's and the W3C's own examples give them. */
  @ParameterizedTest
  @CsvSource({
    "#000000,#ffffff,21",
    "#767676,#ffffff,4.54",
    "#777777,#ffffff,4.48",
    "#ff0000,#ffffff,4.0"
  })
  void contrastIsThatOfWcag(String one, String other, double contrast) {
    assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(contrast, within(0.01));
    assertThat(Colour.of(other).contrast(Colour.of(one))).isCloseTo(contrast, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0b5c66", "#0b5c6", "#0b5c66;}", "teal", "", "#gggggg", "url(x)"})
  void onlySixHexDigitsAreAColour(String typed) {
    assertThat(refused(typed).code()).isEqualTo("pages.accent-form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#777777", "#ff0000", "#ffff00", "#ffffff"})
  void aPaleOneIsRefusedWithOneThatWouldDo(String typed) {
    Problem refused = refused(typed);
    assertThat(refused.code()).isEqualTo("pages.accent-pale");
    assertThat(Accent.of((String) refused.details().get(0))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#182126", "#00001a"})
  void oneThatVanishesAtNightIsRefusedWithOneThatWouldDo(String typed) {
    Problem refused = refused(typed);
    assertThat(refused.code()).isEqualTo("pages.accent-dark");
    assertThat(Accent.of((String) refused.details().get(0))).isNotNull();
  }

  @Test
  void whatIsTypedInCapitalsIsTheSame() {
    assertThat(Accent.of(" #0B5C66 ").hex()).isEqualTo("#0b5c66");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void whateverIsAcceptedIsReadableByDayAndByNight(String hex) {
    String css = Accent.of(hex).css();
    String[] schemes = css.split("@media");
    readable(
        schemes[0],
        "--m-accent",
        List.of("#ffffff", "#f4f6f7", value(schemes[0], "--m-accent-soft")));
    readable(schemes[0], "--m-button", List.of("#ffffff"));
    readable(schemes[0], "--m-button-hover", List.of("#ffffff"));
    readable(
        schemes[1],
        "--m-accent",
        List.of("#182126", "#212c32", value(schemes[1], "--m-accent-soft")));
    assertThat(Colour.of("#1f2d33").contrast(Colour.of(value(schemes[0], "--m-accent-soft"))))
        .isGreaterThan(7);
    assertThat(Colour.of("#eef3f4").contrast(Colour.of(value(schemes[1], "--m-accent-soft"))))
        .isGreaterThan(7);
  }

  static Stream<String> accepted() {
    Random random = new Random(42);
    return Stream.generate(() -> "#%06x".formatted(random.nextInt(0x1000000)))
        .filter(hex -> catchThrowableOfType(Problem.class, () -> Accent.of(hex)) == null)
        .limit(200);
  }

  private static void readable(String scheme, String variable, List<String> papers) {
    Colour text = Colour.of(value(scheme, variable));
    for (String paper : papers) {
      assertThat(text.contrast(Colour.of(paper)))
          .as("%s on %s", text, paper)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  private static String value(String scheme, String variable) {
    Matcher values = VALUE.matcher(scheme);
    while (values.find()) {
      if (values.group(1).equals(variable)) {
        return values.group(2);
      }
    }
    throw new AssertionError(variable + " is not in " + scheme);
  }

  private static Problem refused(String typed) {
    return catchThrowableOfType(Problem.class, () -> Accent.of(typed));
  }
}
