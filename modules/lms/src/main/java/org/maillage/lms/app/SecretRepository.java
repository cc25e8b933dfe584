package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maillage.lms.domain.Secret;
import org.maillage.lms.domain.StoredJwks;
import org.maillage.lms.domain.StoredKey;
import org.maillage.lti13.keys.JwksStore;
import org.maillage.lti13.keys.ToolKey;
import org.maillage.lti13.keys.ToolKeyStore;

/** Keys and secrets that all nodes share, encrypted in the database. */
@ApplicationScoped
@Transactional
public class SecretRepository implements ToolKeyStore, JwksStore {
  @PersistenceContext private EntityManager entities;
  @Inject private Vault vault;
  @Inject private Clock clock;

  @Override
  public List<ToolKey> list() {
    return entities
        .createQuery("select k from StoredKey k order by k.createdAt desc", StoredKey.class)
        .getResultStream()
        .map(key -> new ToolKey(key.keyId(), vault.decrypt(key.encryptedJwk()), key.createdAt()))
        .toList();
  }

  @Override
  public void add(ToolKey key) {
    entities.persist(new StoredKey(key.keyId(), vault.encrypt(key.privateJwk()), key.createdAt()));
  }

  @Override
  public void retire(String keyId) {
    StoredKey key = entities.find(StoredKey.class, keyId);
    if (key != null) {
      entities.remove(key);
    }
  }

  @Override
  public Optional<String> load(URI jwksUri) {
    return Optional.ofNullable(entities.find(StoredJwks.class, jwksUri.toString()))
        .map(StoredJwks::jwks);
  }

  @Override
  public void save(URI jwksUri, String jwksJson) {
    StoredJwks stored = entities.find(StoredJwks.class, jwksUri.toString());
    if (stored == null) {
      stored = new StoredJwks(jwksUri);
      entities.persist(stored);
    }
    stored.fetched(jwksJson, clock.instant());
  }

  public Optional<String> secret(String name) {
    return Optional.ofNullable(entities.find(Secret.class, name)).map(Secret::content);
  }

  public void keep(String name, String content) {
    Secret secret = entities.find(Secret.class, name);
    if (secret == null) {
      entities.persist(new Secret(name, content, clock.instant()));
    } else {
      secret.change(content);
    }
  }
}
