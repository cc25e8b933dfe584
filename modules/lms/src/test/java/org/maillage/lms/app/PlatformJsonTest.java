package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.PlatformForm;

class PlatformJsonTest {
  @Test
  void readsAWholePlatform() throws IOException {
    PlatformForm form =
        read(
            PlatformJsonFixture.with(
                Map.of(
                    "shareNames", "true", "tokenAudience", "\"https://moodle.example/audience\"")));

    assertThat(form.issuer()).isEqualTo("https://moodle.example");
    assertThat(form.deploymentIds()).containsExactlyInAnyOrder("1", "2");
    assertThat(form.jwksUri()).isEqualTo(URI.create("https://moodle.example/certs"));
    assertThat(form.tokenAudience()).isEqualTo("https://moodle.example/audience");
    assertThat(form.shareNames()).isTrue();
  }

  @Test
  void sharesNothingUnlessTold() throws IOException {
    PlatformForm form = read(PlatformJsonFixture.with(Map.of()));

    assertThat(form.shareNames()).isFalse();
    assertThat(form.shareEmail()).isFalse();
    assertThat(form.allowAnonymous()).isFalse();
    assertThat(form.tokenAudience()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "issuer|null",
        "issuer|7",
        "issuer|\" \"",
        "clientId|null",
        "clientId|[]",
        "clientId|\"a\\u0000b\"",
        "deploymentIds|null",
        "deploymentIds|\"1\"",
        "deploymentIds|[1]",
        "deploymentIds|[\"\"]",
        "authorizationEndpoint|null",
        "authorizationEndpoint|\"not an address\"",
        "authorizationEndpoint|\"javascript:alert(1)\"",
        "tokenEndpoint|\"/relative\"",
        "tokenEndpoint|true",
        "jwksUri|null",
        "jwksUri|\"https://someone@moodle.example/certs\"",
        "tokenAudience|{}",
        "name|12",
        "shareNames|\"true\"",
        "shareEmail|1",
        "allowAnonymous|null"
      })
  void refusesAWrongFieldByItsName(String field, String value) {
    assertThatThrownBy(() -> read(PlatformJsonFixture.with(Map.of(field, value))))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.code()).isEqualTo("lms.platform-field");
              assertThat(problem.details()).containsExactly(field);
            });
  }

  @Test
  void refusesAnUnknownFieldByItsName() {
    assertThatThrownBy(() -> read(PlatformJsonFixture.with(Map.of("sharenames", "true"))))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("lms.platform-unknown-field");
              assertThat(problem.details()).containsExactly("sharenames");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "{", "{\"issuer\":\"a\",\"issuer\":\"b\"}"})
  void refusesWhatIsNotOneObject(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("lms.not-json"));
  }

  @Test
  void refusesDeepAndLongTexts() {
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> read(" ".repeat(300_000)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.status()).isEqualTo(413));
  }

  private static PlatformForm read(String text) throws IOException {
    return PlatformJson.read(
        JsonText.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  /** A valid platform with some fields changed; each value is JSON. */
  static final class PlatformJsonFixture {
    private PlatformJsonFixture() {}

    static String with(Map<String, String> changed) {
      Map<String, String> fields = new java.util.LinkedHashMap<>();
      fields.put("issuer", "\"https://moodle.example\"");
      fields.put("clientId", "\"abc\"");
      fields.put("deploymentIds", "[\"1\",\"2\"]");
      fields.put("authorizationEndpoint", "\"https://moodle.example/auth\"");
      fields.put("tokenEndpoint", "\"https://moodle.example/token\"");
      fields.put("jwksUri", "\"https://moodle.example/certs\"");
      fields.putAll(changed);
      return fields.entrySet().stream()
          .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
          .collect(Collectors.joining(",", "{", "}"));
    }
  }
}
