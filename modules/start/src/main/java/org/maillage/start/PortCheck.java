package org.maillage.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.maillage.kernel.Finding;

/** Whether the port is free, or who has it: a check is often made beside the running product. */
final class PortCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private PortCheck() {}

  static Finding of(int port) {
    try {
      Precheck.portIsFree(port);
      return Finding.ok("Port", port + " is free");
    } catch (StartFailure taken) {
      return isMaillage(port)
          ? Finding.warning(
              "Port", port + " has a Maillage that runs: stop it before the next start")
          : Finding.wrong("Port", taken.getMessage());
    }
  }

  private static boolean isMaillage(int port) {
    URI health = URI.create("http://localhost:" + port + "/health/ready");
    try {
      HttpRequest question = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
      HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      return client.send(question, BodyHandlers.ofString()).body().contains("\"maillage\"");
    } catch (IOException somethingElse) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
