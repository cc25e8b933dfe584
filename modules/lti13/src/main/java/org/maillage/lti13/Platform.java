package org.maillage.lti13;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

/**
 * One LMS as this tool knows it. The pair (issuer, clientId) names it; trust is per deployment, so
 * a launch from a deployment that is not listed is refused (LTI 1.3 core, 3.1.3).
 *
 * @param issuer the {@code iss} of its tokens, compared exactly
 * @param clientId the id the platform gave to this tool
 * @param deploymentIds the deployments an administrator accepted; may be empty, then nobody can
 *     launch yet
 * @param authorizationEndpoint where the browser goes during a login
 * @param tokenEndpoint where access tokens for grades and roster are asked for
 * @param tokenAudience the {@code aud} the platform wants in the assertion; null means the token
 *     endpoint
 * @param jwksUri where the platform publishes the keys it signs launches with
 * @param allowAnonymous whether a launch that names no person is welcome
 */
public record Platform(
    String issuer,
    String clientId,
    Set<String> deploymentIds,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    String tokenAudience,
    URI jwksUri,
    boolean allowAnonymous) {

  public Platform {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(authorizationEndpoint, "authorizationEndpoint");
    Objects.requireNonNull(tokenEndpoint, "tokenEndpoint");
    Objects.requireNonNull(jwksUri, "jwksUri");
    deploymentIds = Set.copyOf(deploymentIds);
  }
}
