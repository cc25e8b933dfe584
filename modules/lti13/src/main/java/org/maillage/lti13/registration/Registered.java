package org.maillage.lti13.registration;

import java.util.Optional;
import java.util.Set;
import org.maillage.lti13.Platform;

/**
 * What came out of a registration. The platform may still want its administrator to activate the
 * tool.
 *
 * @param deploymentId absent when the platform makes deployments later
 */
public record Registered(
    PlatformConfiguration platform, String clientId, Optional<String> deploymentId) {

  /** The platform as launches will find it; anonymous launches stay refused. */
  public Platform toPlatform() {
    return new Platform(
        platform.issuer(),
        clientId,
        deploymentId.map(Set::of).orElse(Set.of()),
        platform.authorizationEndpoint(),
        platform.tokenEndpoint(),
        platform.tokenAudience(),
        platform.jwksUri(),
        false);
  }
}
