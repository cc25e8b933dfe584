package org.maillage.lti13;

import java.util.Objects;

/**
 * A grade column as the tool wishes it (Assignment and Grade Services 2.0, 3.2; Deep Linking 2.0).
 *
 * @param label what the trainer reads above the column
 * @param scoreMaximum greater than 0
 * @param resourceId the tool's own name for what is graded; null if none
 * @param tag tells columns of one resource apart; null if none
 */
public record LineItem(String label, double scoreMaximum, String resourceId, String tag) {

  public LineItem {
    Objects.requireNonNull(label, "label");
    if (!(scoreMaximum > 0)) {
      throw new IllegalArgumentException("scoreMaximum must be greater than 0");
    }
  }
}
