package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads accepted platforms in a transaction of its own. */
@ApplicationScoped
@Transactional
public class PlatformReader {
  @Inject private PlatformRepository platforms;
  @Inject private IssuerRepository issuers;

  List<Registration> ofIssuer(String issuer) {
    String knownAs = issuers.of(issuer);
    return platforms.ofIssuer(issuer).stream()
        .map(platform -> Registration.of(platform, knownAs))
        .toList();
  }
}
