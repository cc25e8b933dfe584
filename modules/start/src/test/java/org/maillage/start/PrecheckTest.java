package org.maillage.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Settings;

class PrecheckTest {
  @Test
  void saysThatThePortIsTakenAndWhatToSet() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThatThrownBy(() -> Precheck.portIsFree(other.getLocalPort()))
          .hasMessageContaining("port " + other.getLocalPort() + " is taken")
          .hasMessageContaining("PORT");
    }
  }

  @Test
  void saysWhichDatabaseDoesNotAnswerWithoutItsPassword() throws Exception {
    int closed;
    try (ServerSocket soonClosed = new ServerSocket(0)) {
      closed = soonClosed.getLocalPort();
    }
    assertThatThrownBy(
            () ->
                Precheck.databaseAnswers(
                    new Settings(
                            Map.of(
                                "DATABASE_URL",
                                "postgres://maillage:secret@localhost:" + closed + "/maillage"))
                        .database()))
        .hasMessageContaining("localhost:" + closed)
        .hasMessageNotContaining("secret");
  }
}
