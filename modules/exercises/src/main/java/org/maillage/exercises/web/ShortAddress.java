package org.maillage.exercises.web;

import org.maillage.content.Exercise;
import org.maillage.kernel.Settings;

/**
 * Where a class finds an exercise: short enough for a blackboard.
 *
 * @param spoken as people write it down: without the scheme
 * @param picture the address of the same as a QR code
 */
public record ShortAddress(String href, String spoken, String picture) {
  static ShortAddress of(Exercise exercise, Settings settings) {
    String href = settings.baseUrl() + "/x/" + exercise.slug();
    return new ShortAddress(
        href, href.replaceFirst("^https?://", ""), "/x/" + exercise.slug() + "/qr.svg");
  }
}
