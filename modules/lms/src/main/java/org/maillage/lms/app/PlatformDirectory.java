package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.lti13.Platform;
import org.maillage.lti13.PlatformLookup;

/**
 * The accepted platforms, as each launch needs them. Kept for two seconds: a change made on another
 * node is followed by then; an issuer not known yet is always looked up.
 */
@ApplicationScoped
public class PlatformDirectory implements PlatformLookup {
  private static final Duration KEPT = Duration.ofSeconds(2);

  private final ConcurrentHashMap<String, Kept> byIssuer = new ConcurrentHashMap<>();

  @Inject private PlatformReader reader;
  @Inject private Clock clock;

  @Override
  public List<Platform> ofIssuer(String issuer) {
    return registered(issuer).stream().map(Registration::platform).toList();
  }

  Registration require(Platform platform) {
    return registered(platform.issuer()).stream()
        .filter(known -> known.platform().clientId().equals(platform.clientId()))
        .findFirst()
        .orElseThrow();
  }

  void forget() {
    byIssuer.clear();
  }

  private List<Registration> registered(String issuer) {
    Kept kept = byIssuer.get(issuer);
    Instant now = clock.instant();
    if (kept != null && now.isBefore(kept.until)) {
      return kept.platforms;
    }
    List<Registration> found = reader.ofIssuer(issuer);
    if (!found.isEmpty()) {
      byIssuer.put(issuer, new Kept(found, now.plus(KEPT)));
    }
    return found;
  }

  private record Kept(List<Registration> platforms, Instant until) {}
}
