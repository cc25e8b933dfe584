package org.maillage.lti13.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.keys.ToolKeys;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingException;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.lti13.services.ServiceException.Failure;

/**
 * Access tokens for the platforms' services, got with an assertion signed by this tool (1EdTech
 * Security Framework 1.0, 4.1.1; RFC 7523) and kept until shortly before they expire. Thread-safe;
 * concurrent callers share one request.
 */
public final class AccessTokens {

  private static final Duration ASSERTION_LIFETIME = Duration.ofMinutes(1);
  private static final Duration MARGIN = Duration.ofSeconds(60);
  private static final int DEFAULT_SECONDS = 3600;

  private final ToolKeys keys;
  private final OutgoingHttp http;
  private final Clock clock;
  private final ConcurrentHashMap<Wanted, Slot> slots = new ConcurrentHashMap<>();

  public AccessTokens(ToolKeys keys, OutgoingHttp http, Clock clock) {
    this.keys = keys;
    this.http = http;
    this.clock = clock;
  }

  /**
   * A token that is valid for a while yet.
   *
   * @throws ServiceException TOKEN_REFUSED, BUSY, UNREACHABLE, ADDRESS_REFUSED or MALFORMED
   */
  public String get(Platform platform, Set<String> scopes) {
    return slot(platform, scopes).get(platform);
  }

  /**
   * Forgets this token, which the platform no longer takes; a newer one that another caller got
   * meanwhile is kept.
   */
  public void invalidate(Platform platform, Set<String> scopes, String token) {
    slot(platform, scopes).forget(token);
  }

  private Slot slot(Platform platform, Set<String> scopes) {
    String scope = String.join(" ", new TreeSet<>(scopes));
    return slots.computeIfAbsent(
        new Wanted(platform.issuer(), platform.clientId(), scope), Slot::new);
  }

  private record Wanted(String issuer, String clientId, String scope) {}

  private final class Slot {

    private final Wanted wanted;
    private String token;
    private Instant goodUntil = Instant.MIN;

    Slot(Wanted wanted) {
      this.wanted = wanted;
    }

    synchronized String get(Platform platform) {
      if (token == null || !clock.instant().isBefore(goodUntil)) {
        Json answer = request(platform, wanted.scope());
        Integer seconds = answer.size("expires_in");
        token = answer.requiredId("access_token", 16_000);
        Duration life = Duration.ofSeconds(seconds == null ? DEFAULT_SECONDS : seconds);
        // Half the life where it is so short that the margin would eat it.
        Duration used =
            life.compareTo(MARGIN.multipliedBy(2)) > 0 ? life.minus(MARGIN) : life.dividedBy(2);
        goodUntil = clock.instant().plus(used);
      }
      return token;
    }

    synchronized void forget(String refused) {
      if (refused.equals(token)) {
        token = null;
      }
    }
  }

  private Json request(Platform platform, String scope) {
    String form =
        "grant_type=client_credentials"
            + "&client_assertion_type="
            + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
            + "&client_assertion="
            + assertion(platform)
            + "&scope="
            + encoded(scope);
    Answer answer;
    try {
      answer =
          http.post(
              platform.tokenEndpoint(),
              Map.of("Accept", "application/json"),
              "application/x-www-form-urlencoded",
              form.getBytes(StandardCharsets.US_ASCII));
    } catch (OutgoingException e) {
      throw Failures.unanswered(e);
    }
    if (!answer.isSuccess()) {
      throw Failures.token(answer, clock);
    }
    try {
      Json token = Json.parse(answer.body());
      token.requiredId("access_token", 16_000);
      return token;
    } catch (LtiException e) {
      throw new ServiceException(Failure.MALFORMED, "token answer: " + e.getMessage());
    }
  }

  private String assertion(Platform platform) {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", platform.clientId());
    claims.put("sub", platform.clientId());
    claims.put(
        "aud",
        platform.tokenAudience() == null
            ? platform.tokenEndpoint().toString()
            : platform.tokenAudience());
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(ASSERTION_LIFETIME).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return keys.sign(claims);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
