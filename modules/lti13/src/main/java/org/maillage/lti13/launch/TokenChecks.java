package org.maillage.lti13.launch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.Reason;
import org.maillage.lti13.json.Json;

/** Whether a signed token is for this tool, for this login, and for now. */
final class TokenChecks {

  private final TimeLimits limits;
  private final Clock clock;

  TokenChecks(TimeLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  void check(Json claims, Platform platform, String nonce) {
    if (!platform.issuer().equals(claims.get("iss"))) {
      throw new LtiException(Reason.ISSUER, "issued by someone else than " + platform.issuer());
    }
    checkAudience(claims, platform.clientId());
    checkTime(claims);
    if (!nonce.equals(claims.get("nonce"))) {
      throw new LtiException(
          Reason.NONCE, claims.has("nonce") ? "nonce of another login" : "no nonce");
    }
  }

  private static void checkAudience(Json claims, String clientId) {
    Object audience = claims.get("aud");
    boolean forUs =
        audience instanceof List<?> list ? list.contains(clientId) : clientId.equals(audience);
    if (!forUs) {
      throw new LtiException(Reason.AUDIENCE, "issued for another tool than " + clientId);
    }
    Object party = claims.get("azp");
    boolean partyNeeded = audience instanceof List<?> list && list.size() > 1;
    if ((party != null || partyNeeded) && !clientId.equals(party)) {
      throw new LtiException(Reason.AUDIENCE, "authorized for another tool than " + clientId);
    }
  }

  private void checkTime(Json claims) {
    Instant now = clock.instant();
    Instant expires = instant(claims, "exp");
    if (!now.minus(limits.skew()).isBefore(expires)) {
      throw new LtiException(Reason.EXPIRED, "expired at " + expires + ", now " + now);
    }
    Instant issued = instant(claims, "iat");
    if (issued.isAfter(now.plus(limits.skew()))) {
      throw new LtiException(Reason.ISSUED_IN_FUTURE, "issued at " + issued + ", now " + now);
    }
    if (issued.isBefore(now.minus(limits.maxAge()).minus(limits.skew()))) {
      throw new LtiException(Reason.ISSUED_TOO_OLD, "issued at " + issued + ", now " + now);
    }
    Long notBefore = claims.seconds("nbf");
    if (notBefore != null && notBefore > now.plus(limits.skew()).getEpochSecond()) {
      throw new LtiException(Reason.ISSUED_IN_FUTURE, "not valid yet, now " + now);
    }
  }

  private static Instant instant(Json claims, String name) {
    Long seconds = claims.seconds(name);
    if (seconds == null || seconds < 0 || seconds > Integer.MAX_VALUE * 8L) {
      throw new LtiException(Reason.MALFORMED, (claims.has(name) ? "unusable " : "no ") + name);
    }
    return Instant.ofEpochSecond(seconds);
  }
}
