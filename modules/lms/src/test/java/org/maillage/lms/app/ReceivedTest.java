package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ReceivedTest {

  @Test
  void anLmsKeepsItsSecrets() {
    String message =
        "{\"sub\":\"7\",\"launch_presentation\":{\"locale\":\"fr\","
            + "\"return_url\":\"https://moodle.example/return?sesskey=abc\"},"
            + "\"settings\":[{\"data\":\"abc\",\"deep_link_return_url\":\"abc\","
            + "\"lis_result_sourcedid\":\"abc\"}],\"name\":\"Zoé\"}";
    String token = "header." + encoded(message) + ".signature";

    assertThat(Received.of(token))
        .doesNotContain("abc")
        .contains("\"sub\":\"7\"", "\"locale\":\"fr\"", "Zoé", "\"return_url\":\"…\"");
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
