package org.maillage.lms.app;

import java.time.Instant;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.domain.RegisteredPlatform;

/**
 * A registered platform, as an administrator sees it.
 *
 * @param id how addresses name it
 * @param accepted false while it waits for the operator; then nobody can launch from it
 * @param productFamily such as {@code moodle}; null when it was not told
 */
public record PlatformEntry(
    String id, PlatformForm form, boolean accepted, String productFamily, Instant createdAt) {

  static PlatformEntry of(RegisteredPlatform platform) {
    return new PlatformEntry(
        platform.publicId(),
        platform.form(),
        platform.isAccepted(),
        platform.productFamily(),
        platform.createdAt());
  }
}
