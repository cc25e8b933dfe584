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

  List<Registration> ofIssuer(String issuer) {
    return platforms.ofIssuer(issuer).stream().map(Registration::of).toList();
  }
}
