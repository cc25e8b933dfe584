package org.maillage.lms.api;

import java.net.URI;
import java.util.Set;
import org.maillage.kernel.Problem;

/**
 * What an administrator says about a platform: the shape of the admin API and of
 * MAILLAGE_PLATFORMS.
 *
 * @param tokenAudience what the platform wants its tokens asked with; null for the token endpoint
 * @param shareNames whether names it sends are kept and shown
 * @param shareEmail whether addresses it sends are kept
 * @param allowAnonymous whether a launch that names nobody is welcome
 */
public record PlatformForm(
    String issuer,
    String clientId,
    Set<String> deploymentIds,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    String tokenAudience,
    URI jwksUri,
    String name,
    boolean shareNames,
    boolean shareEmail,
    boolean allowAnonymous) {
  private static final int LONGEST_ID = 255;
  private static final int LONGEST_URL = 1000;

  public PlatformForm {
    require("issuer", issuer, LONGEST_ID);
    require("clientId", clientId, LONGEST_ID);
    deploymentIds = Set.copyOf(deploymentIds);
    deploymentIds.forEach(id -> require("deploymentIds", id, LONGEST_ID));
    requireWeb("authorizationEndpoint", authorizationEndpoint);
    requireWeb("tokenEndpoint", tokenEndpoint);
    requireWeb("jwksUri", jwksUri);
    name = name == null || name.isBlank() ? issuer : name;
    require("name", name, LONGEST_ID);
  }

  private static void require(String field, String value, int longest) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw Problem.malformed("lms.platform-field", field);
    }
  }

  private static void requireWeb(String field, URI value) {
    boolean web =
        value != null
            && value.getHost() != null
            && ("https".equals(value.getScheme()) || "http".equals(value.getScheme()))
            && value.getUserInfo() == null
            && value.toString().length() <= LONGEST_URL;
    if (!web) {
      throw Problem.malformed("lms.platform-field", field);
    }
  }
}
