package org.maillage.lti13.keys;

import java.net.URI;
import java.util.Optional;

/**
 * Keeps each platform's last good key set, so that launches go on after a restart while the
 * platform's keys are down.
 */
public interface JwksStore {

  Optional<String> load(URI jwksUri);

  /** Called only when the set has changed. */
  void save(URI jwksUri, String jwksJson);

  /** Keeps nothing. */
  static JwksStore none() {
    return new JwksStore() {
      @Override
      public Optional<String> load(URI jwksUri) {
        return Optional.empty();
      }

      @Override
      public void save(URI jwksUri, String jwksJson) {}
    };
  }
}
