package org.maillage.lti13.launch;

import java.time.Duration;

/**
 * How far the platform's clock may be off, and how old a token may be however late it expires.
 *
 * @param skew tolerated in both directions
 * @param maxAge since the token was issued
 */
public record TimeLimits(Duration skew, Duration maxAge) {

  public static TimeLimits standard() {
    return new TimeLimits(Duration.ofSeconds(60), Duration.ofHours(1));
  }
}
