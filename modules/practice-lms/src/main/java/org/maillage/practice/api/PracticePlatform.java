package org.maillage.practice.api;

import java.net.URI;

/** The practice LMS as a platform that a tool registers. */
public record PracticePlatform(
    String issuer,
    String clientId,
    String deploymentId,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    String name) {

  /** The platform that answers below this address. */
  public static PracticePlatform at(URI url) {
    return new PracticePlatform(
        url.toString(),
        "maillage-practice",
        "1",
        URI.create(url + "/auth"),
        URI.create(url + "/token"),
        URI.create(url + "/jwks"),
        "Plateforme d’entraînement");
  }
}
