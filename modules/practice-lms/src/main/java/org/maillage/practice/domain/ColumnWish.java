package org.maillage.practice.domain;

import org.maillage.kernel.Problem;
import org.maillage.lti13.json.Json;

/**
 * A grade column as a tool wishes it.
 *
 * @param resourceId the tool's own name for what is graded; null if none
 * @param tag null if none
 */
public record ColumnWish(String label, double scoreMaximum, String resourceId, String tag) {
  private static final int LENGTH = 255;

  /** Reads a line item; a label that is absent is taken from the link. */
  public static ColumnWish read(Json json, String otherwiseLabel) {
    String label = json.text("label", LENGTH);
    if (label == null && otherwiseLabel == null) {
      throw Problem.malformed("practice.request", "label");
    }
    if (!(json.get("scoreMaximum") instanceof Number maximum) || !(maximum.doubleValue() > 0)) {
      throw Problem.malformed("practice.request", "scoreMaximum");
    }
    return new ColumnWish(
        label == null ? otherwiseLabel : label,
        maximum.doubleValue(),
        json.id("resourceId", LENGTH),
        json.id("tag", LENGTH));
  }
}
