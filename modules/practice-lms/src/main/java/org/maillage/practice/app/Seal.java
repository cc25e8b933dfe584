package org.maillage.practice.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.Ticket;
import org.maillage.practice.domain.Tickets;
import org.maillage.practice.domain.UsedOnce;

/** Signs launches and tickets; knows which tickets were used. The keys are read once. */
@ApplicationScoped
public class Seal {
  @Inject private Keys keys;
  @Inject private Clock clock;
  private RSAKey signing;
  private Tickets tickets;
  private UsedOnce used;

  /** Reads the keys; at the first start of all it makes them. */
  public synchronized void open() {
    if (signing == null) {
      tickets = new Tickets(keys.secret().toByteArray(), clock);
      used = new UsedOnce(clock);
      signing = keys.signing();
    }
  }

  /** Signs what a tool will read. */
  public String sign(Map<String, Object> claims) {
    open();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(signing.getKeyID())
            .build();
    JWSObject signed = new JWSObject(header, new Payload(Json.write(claims)));
    try {
      signed.sign(new RSASSASigner(signing));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signed.serialize();
  }

  /** What tools check our signatures with. */
  public String publicKeys() {
    open();
    return Json.write(new JWKSet(signing.toPublicJWK()).toJSONObject());
  }

  public String ticket(Ticket.Purpose purpose, Map<String, ?> content) {
    open();
    return tickets.issue(purpose, content);
  }

  /** A genuine ticket, as often as it is shown. */
  public Optional<Ticket> read(Ticket.Purpose purpose, String text) {
    open();
    return tickets.open(purpose, text);
  }

  /** A genuine ticket, the first time it is shown. */
  public Optional<Ticket> redeem(Ticket.Purpose purpose, String text) {
    return read(purpose, text).filter(used::take);
  }

  public UsedOnce used() {
    open();
    return used;
  }
}
