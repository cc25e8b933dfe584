package org.maillage.lti13.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.lti13.registration.RegistrationException.Failure;

/**
 * What a platform says about itself (Dynamic Registration 1.0, 3.4). Everything in it lies below
 * the issuer, as does the address it was read from: so of two platforms on one host neither can
 * pass for the other.
 *
 * @param tokenAudience the platform's authorization server, null when it names none
 * @param productFamily for example {@code moodle}; null when not stated
 * @param version of the platform's software; null when not stated
 * @param variables substitution variables for custom parameters, for example {@code
 *     Context.id.history}
 */
public record PlatformConfiguration(
    String issuer,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    URI registrationEndpoint,
    String tokenAudience,
    Set<String> scopes,
    String productFamily,
    String version,
    Set<String> variables) {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";

  /**
   * @throws RegistrationException MALFORMED, NOT_THE_ISSUERS or UNSUPPORTED
   */
  static PlatformConfiguration read(URI readFrom, byte[] body) {
    try {
      Json json = Json.parse(body);
      String issuer = json.requiredId("issuer", 2000);
      UrlPrefix belowIssuer = prefix(issuer);
      require(belowIssuer, "configuration", readFrom);
      requireRs256(json);
      Json lti = json.object(LTI);
      return new PlatformConfiguration(
          issuer,
          require(
              belowIssuer,
              "authorization_endpoint",
              json.requiredAddress("authorization_endpoint")),
          require(belowIssuer, "token_endpoint", json.requiredAddress("token_endpoint")),
          require(belowIssuer, "jwks_uri", json.requiredAddress("jwks_uri")),
          require(
              belowIssuer, "registration_endpoint", json.requiredAddress("registration_endpoint")),
          json.id("authorization_server", 2000),
          Set.copyOf(json.texts("scopes_supported", 255)),
          lti == null ? null : lti.id("product_family_code", 255),
          lti == null ? null : lti.id("version", 255),
          lti == null ? Set.of() : Set.copyOf(lti.texts("variables", 255)));
    } catch (LtiException e) {
      throw new RegistrationException(
          Failure.MALFORMED, "platform configuration: " + e.getMessage());
    }
  }

  private static UrlPrefix prefix(String issuer) {
    try {
      return UrlPrefix.of(new URI(issuer));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new RegistrationException(Failure.MALFORMED, "the issuer is no web address");
    }
  }

  private static URI require(UrlPrefix belowIssuer, String name, URI address) {
    if (!belowIssuer.covers(address)) {
      throw new RegistrationException(
          Failure.NOT_THE_ISSUERS, name + " is not below the issuer " + belowIssuer);
    }
    return address;
  }

  private static void requireRs256(Json json) {
    List<String> algorithms = json.texts("id_token_signing_alg_values_supported", 20);
    if (!algorithms.isEmpty() && !algorithms.contains("RS256")) {
      throw new RegistrationException(Failure.UNSUPPORTED, "the platform does not sign with RS256");
    }
  }
}
