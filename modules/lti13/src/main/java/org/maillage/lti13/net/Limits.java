package org.maillage.lti13.net;

import java.time.Duration;

/**
 * How long an outgoing call may take and how much it may bring.
 *
 * @param connect until the connection stands, TLS included
 * @param response longest silence while waiting for data
 * @param total for the whole call, however slowly the other side drips
 * @param maxBytes largest body, after decompression
 */
public record Limits(Duration connect, Duration response, Duration total, int maxBytes) {

  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), 4 << 20);
  }
}
