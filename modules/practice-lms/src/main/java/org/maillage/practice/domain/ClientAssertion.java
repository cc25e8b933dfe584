package org.maillage.practice.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maillage.lti13.json.Json;

/**
 * How a tool proves who it is at the token endpoint (RFC 7523; 1EdTech Security Framework 4.1.1).
 * The signature was checked before.
 *
 * @param clientId of the tool whose key signed
 */
public record ClientAssertion(Json claims, String clientId) {
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final Duration LONGEST_LIFE = Duration.ofHours(1);

  /**
   * @param audience the token endpoint
   */
  public void check(String audience, UsedOnce used, Clock clock) {
    require(clientId.equals(claims.get("iss")), "iss is not the client");
    require(clientId.equals(claims.get("sub")), "sub is not the client");
    require(isFor(claims.get("aud"), audience), "aud is not the token endpoint");
    Instant now = clock.instant();
    Instant issued = instant("iat");
    Instant expires = instant("exp");
    require(now.isBefore(expires), "expired");
    require(!issued.isAfter(now.plus(SKEW)), "issued in the future");
    require(!expires.isAfter(issued.plus(LONGEST_LIFE)), "lives too long");
    String id = claims.id("jti", 255);
    require(id != null, "no jti");
    require(used.take(clientId + "\n" + id, issued, expires), "jti used before");
  }

  private static boolean isFor(Object stated, String audience) {
    return stated instanceof List<?> list ? list.contains(audience) : audience.equals(stated);
  }

  private Instant instant(String name) {
    Long seconds = claims.seconds(name);
    require(seconds != null, "no " + name);
    return Instant.ofEpochSecond(seconds);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new Refusal("invalid_client", otherwise);
    }
  }
}
