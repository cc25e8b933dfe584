package org.maillage.practice.app;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.practice.domain.Refusal;

/**
 * The public keys of tools, fetched from them and kept until a token names one that is not there.
 */
@ApplicationScoped
public class ToolKeySets {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final ConcurrentHashMap<URI, JWKSet> known = new ConcurrentHashMap<>();

  RSAKey key(URI address, String keyId) {
    return in(known.get(address), keyId)
        .or(() -> in(refetched(address), keyId))
        .orElseThrow(() -> new Refusal("invalid_client", "no such key"));
  }

  private static Optional<RSAKey> in(JWKSet set, String keyId) {
    JWK key = set == null ? null : set.getKeyByKeyId(keyId);
    return key instanceof RSAKey rsa ? Optional.of(rsa) : Optional.empty();
  }

  private JWKSet refetched(URI address) {
    try {
      JWKSet fetched = JWKSet.parse(fetch(address));
      known.put(address, fetched);
      return fetched;
    } catch (IOException | ParseException e) {
      throw new Refusal("invalid_client", "the tool's keys could not be read: " + e);
    }
  }

  /** Overridden where a test plays the tool. */
  String fetch(URI address) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .build()
              .send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("status " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
