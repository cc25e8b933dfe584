package org.maillage.lti13.launch;

import java.net.URI;

/** Where the members of the course are listed (Names and Role Provisioning Services 2.0, 2.3). */
public record RosterEndpoint(URI memberships) {

  public static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
}
