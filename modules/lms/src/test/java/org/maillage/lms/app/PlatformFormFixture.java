package org.maillage.lms.app;

import java.net.URI;
import java.util.Set;
import org.maillage.lms.api.PlatformForm;

/** A valid platform, and the few ways tests need it different. */
record PlatformFormFixture(String issuer, String clientId, String keys, Set<String> deployments) {
  static PlatformFormFixture moodle() {
    return new PlatformFormFixture("https://moodle.example", "abc", "/certs", Set.of("1"));
  }

  PlatformFormFixture withClient(String other) {
    return new PlatformFormFixture(issuer, other, keys, deployments);
  }

  PlatformFormFixture withKeysAt(String path) {
    return new PlatformFormFixture(issuer, clientId, path, deployments);
  }

  PlatformFormFixture withDeployment(String other) {
    return new PlatformFormFixture(issuer, clientId, keys, Set.of(other));
  }

  PlatformForm form() {
    return new PlatformForm(
        issuer,
        clientId,
        deployments,
        URI.create(issuer + "/auth"),
        URI.create(issuer + "/token"),
        null,
        URI.create(issuer + keys),
        "moodle.example",
        true,
        false,
        false);
  }
}
