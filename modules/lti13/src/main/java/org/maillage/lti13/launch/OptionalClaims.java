package org.maillage.lti13.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.maillage.lti13.json.Json;

/** Claims about what the platform offers; a malformed one counts as not offered. */
final class OptionalClaims {

  private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  private static final String TOOL_PLATFORM =
      "https://purl.imsglobal.org/spec/lti/claim/tool_platform";

  private OptionalClaims() {}

  static Optional<GradeEndpoint> grades(Json claims) {
    Json endpoint = claims.object(GRADES);
    if (endpoint == null) {
      return Optional.empty();
    }
    URI all = endpoint.address("lineitems");
    URI one = endpoint.address("lineitem");
    return all == null && one == null
        ? Optional.empty()
        : Optional.of(new GradeEndpoint(Set.copyOf(endpoint.texts("scope", 255)), all, one));
  }

  static Optional<RosterEndpoint> roster(Json claims) {
    Json service = claims.object(ROSTER);
    URI memberships = service == null ? null : service.address("context_memberships_url");
    return Optional.ofNullable(memberships).map(RosterEndpoint::new);
  }

  static Optional<ToolPlatform> toolPlatform(Json claims) {
    Json platform = claims.object(TOOL_PLATFORM);
    return platform == null
        ? Optional.empty()
        : Optional.of(
            new ToolPlatform(
                platform.id("guid", 255),
                platform.text("name", 255),
                platform.id("product_family_code", 255),
                platform.id("version", 255)));
  }
}
