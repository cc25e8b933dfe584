package org.maillage.lti13;

import java.util.List;

/**
 * Where the registered platforms are found. Called at each login and launch, so it should answer
 * from memory.
 */
@FunctionalInterface
public interface PlatformLookup {

  /** All platforms registered under this issuer; empty when there is none. */
  List<Platform> ofIssuer(String issuer);

  /**
   * The platform that sent a message.
   *
   * @param clientId null when the platform did not name it; then the issuer must have exactly one
   *     registration
   * @throws LtiException PLATFORM_UNKNOWN when none, or more than one, fits
   */
  default Platform require(String issuer, String clientId) {
    Platform found = null;
    for (Platform platform : ofIssuer(issuer)) {
      if (clientId != null && !platform.clientId().equals(clientId)) {
        continue;
      }
      if (found != null) {
        throw new LtiException(
            Reason.PLATFORM_UNKNOWN,
            "several registrations for issuer, and no client_id: " + issuer);
      }
      found = platform;
    }
    if (found == null) {
      throw new LtiException(
          Reason.PLATFORM_UNKNOWN, "no registration for issuer " + issuer + " client " + clientId);
    }
    return found;
  }
}
