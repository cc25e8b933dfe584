package org.maillage.practice.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.maillage.kernel.Problem;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;

/**
 * A score that a tool sent, read as strictly as Moodle reads it.
 *
 * @param given null when absent, or when the score is not final
 * @param comment null when there is none
 */
public record ReceivedScore(
    String userId,
    Instant timestamp,
    Double given,
    double maximum,
    String activityProgress,
    String gradingProgress,
    String comment) {
  private static final Set<String> ACTIVITY =
      Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
  private static final Set<String> GRADING =
      Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");

  public static ReceivedScore read(String text) {
    Json json = parsed(text);
    String grading = oneOf(json, "gradingProgress", GRADING);
    Double given = number(json, "scoreGiven");
    if (given != null && (given < 0 || !json.has("scoreMaximum"))) {
      throw refused("scoreMaximum");
    }
    Double maximum = number(json, "scoreMaximum");
    if (maximum != null && !(maximum > 0)) {
      throw refused("scoreMaximum");
    }
    return new ReceivedScore(
        required(json, "userId"),
        timestamp(required(json, "timestamp")),
        grading.equals("FullyGraded") ? given : null,
        maximum == null ? 1 : maximum,
        oneOf(json, "activityProgress", ACTIVITY),
        grading,
        json.text("comment", 2000));
  }

  /** The score in a column of another maximum; null when there is none. */
  public Double scaledTo(double columnMaximum) {
    return given == null ? null : given * columnMaximum / maximum;
  }

  private static Json parsed(String text) {
    try {
      return Json.parse(text);
    } catch (LtiException e) {
      throw refused("JSON").because(e);
    }
  }

  private static Instant timestamp(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw refused("timestamp");
    }
  }

  private static String required(Json json, String name) {
    String value = json.id(name, 255);
    if (value == null) {
      throw refused(name);
    }
    return value;
  }

  private static String oneOf(Json json, String name, Set<String> allowed) {
    String value = required(json, name);
    if (!allowed.contains(value)) {
      throw refused(name);
    }
    return value;
  }

  private static Double number(Json json, String name) {
    Object value = json.get(name);
    if (value != null && !(value instanceof Number)) {
      throw refused(name);
    }
    return value == null ? null : ((Number) value).doubleValue();
  }

  private static Problem refused(String part) {
    return Problem.malformed("practice.score", part);
  }
}
