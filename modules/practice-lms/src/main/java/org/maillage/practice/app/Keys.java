package org.maillage.practice.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.ParseException;
import org.maillage.kernel.OpaqueId;
import org.maillage.practice.domain.PracticeKey;

/** The platform's two keys, made at the first start. */
@ApplicationScoped
@Transactional
public class Keys {
  private static final int RSA_BITS = 2048;
  private static final int SECRET_BITS = 256;

  @Inject private PracticeRepository repository;

  /** The pair that signs launches. */
  public RSAKey signing() {
    return stored(PracticeKey.SIGNING, Keys::newPair).toRSAKey();
  }

  /** The secret of what only this platform reads. */
  public OctetSequenceKey secret() {
    return stored(PracticeKey.TICKETS, Keys::newSecret).toOctetSequenceKey();
  }

  private JWK stored(String purpose, Generator generator) {
    try {
      PracticeKey key = repository.key(purpose).orElse(null);
      if (key != null) {
        return JWK.parse(key.jwk());
      }
      JWK made = generator.generate();
      repository.add(new PracticeKey(purpose, made.toJSONString()));
      return made;
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWK newPair() throws JOSEException {
    return new RSAKeyGenerator(RSA_BITS)
        .keyID(OpaqueId.random())
        .keyUse(KeyUse.SIGNATURE)
        .generate();
  }

  private static JWK newSecret() throws JOSEException {
    return new OctetSequenceKeyGenerator(SECRET_BITS).generate();
  }

  private interface Generator {
    JWK generate() throws JOSEException;
  }
}
