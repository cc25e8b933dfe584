package org.maillage.lms.app;

import org.maillage.kernel.SpaceId;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.lti13.Platform;

/**
 * What a launch needs to know of the platform it comes from.
 *
 * @param knownAs the name under which its people are known
 */
record Registration(
    long id,
    SpaceId space,
    boolean shareNames,
    boolean shareEmail,
    Platform platform,
    String knownAs) {

  static Registration of(RegisteredPlatform platform, String knownAs) {
    return new Registration(
        platform.id(),
        platform.space(),
        platform.sharesNames(),
        platform.sharesEmail(),
        platform.platform(),
        knownAs);
  }
}
