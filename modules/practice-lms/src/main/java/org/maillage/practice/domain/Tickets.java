package org.maillage.practice.domain;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.OpaqueId;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;

/** Makes tickets and reads them back: JWS with a secret that never leaves the platform. */
public final class Tickets {
  private final byte[] secret;
  private final Clock clock;

  public Tickets(byte[] secret, Clock clock) {
    this.secret = secret.clone();
    this.clock = clock;
  }

  public String issue(Ticket.Purpose purpose, Map<String, ?> content) {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>(content);
    claims.put("jti", OpaqueId.random());
    claims.put("for", purpose.name());
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(purpose.life()).getEpochSecond());
    JWSObject signed =
        new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(Json.write(claims)));
    try {
      signed.sign(new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signed.serialize();
  }

  /** Empty when it is not ours, for something else, or too old. */
  public Optional<Ticket> open(Ticket.Purpose purpose, String text) {
    return Optional.ofNullable(text)
        .flatMap(this::genuine)
        .filter(content -> purpose.name().equals(content.get("for")))
        .map(Tickets::ticket)
        .filter(ticket -> clock.instant().isBefore(ticket.expiresAt()));
  }

  private Optional<Json> genuine(String text) {
    try {
      JWSObject signed = JWSObject.parse(text);
      return JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm())
              && signed.verify(new MACVerifier(secret))
          ? Optional.of(Json.parse(signed.getPayload().toString()))
          : Optional.empty();
    } catch (ParseException | JOSEException | LtiException e) {
      return Optional.empty();
    }
  }

  private static Ticket ticket(Json content) {
    return new Ticket(
        content.requiredId("jti", 64),
        Instant.ofEpochSecond(content.seconds("iat")),
        Instant.ofEpochSecond(content.seconds("exp")),
        content);
  }
}
