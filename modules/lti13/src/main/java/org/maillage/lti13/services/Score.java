package org.maillage.lti13.services;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.maillage.lti13.json.Json;

/**
 * What a person reached in one column (Assignment and Grade Services 2.0, 3.4).
 *
 * @param userId the platform's name for the person
 * @param timestamp of the result, not of the sending; see {@link ScoreTimestamps}
 * @param scoreGiven null when only progress is told
 * @param scoreMaximum what scoreGiven is out of; the platform rescales it to its column
 * @param comment plain text for the person; null when none
 */
public record Score(
    String userId,
    Instant timestamp,
    Double scoreGiven,
    double scoreMaximum,
    ActivityProgress activityProgress,
    GradingProgress gradingProgress,
    String comment) {

  /** How far the person is. */
  public enum ActivityProgress {
    INITIALIZED("Initialized"),
    STARTED("Started"),
    IN_PROGRESS("InProgress"),
    SUBMITTED("Submitted"),
    COMPLETED("Completed");

    private final String json;

    ActivityProgress(String json) {
      this.json = json;
    }
  }

  /** How far the grading is. Moodle ignores the score unless it is FULLY_GRADED. */
  public enum GradingProgress {
    FULLY_GRADED("FullyGraded"),
    PENDING("Pending"),
    PENDING_MANUAL("PendingManual"),
    FAILED("Failed"),
    NOT_READY("NotReady");

    private final String json;

    GradingProgress(String json) {
      this.json = json;
    }
  }

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  public Score {
    Objects.requireNonNull(userId, "userId");
    Objects.requireNonNull(timestamp, "timestamp");
    Objects.requireNonNull(activityProgress, "activityProgress");
    Objects.requireNonNull(gradingProgress, "gradingProgress");
    if (scoreGiven != null && (scoreGiven < 0 || scoreGiven.isNaN() || !(scoreMaximum > 0))) {
      throw new IllegalArgumentException("a score is at least 0, its maximum greater than 0");
    }
  }

  /** The final result of something that is done. */
  public static Score completed(String userId, Instant timestamp, double given, double maximum) {
    return new Score(
        userId,
        timestamp,
        given,
        maximum,
        ActivityProgress.COMPLETED,
        GradingProgress.FULLY_GRADED,
        null);
  }

  /** The same result of somebody else. */
  public Score of(String otherUser) {
    return new Score(
        otherUser, timestamp, scoreGiven, scoreMaximum, activityProgress, gradingProgress, comment);
  }

  /** As it is sent. */
  public String toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("userId", userId);
    json.put("timestamp", TIMESTAMP.format(timestamp));
    json.put("activityProgress", activityProgress.json);
    json.put("gradingProgress", gradingProgress.json);
    if (scoreGiven != null) {
      json.put("scoreGiven", scoreGiven);
      json.put("scoreMaximum", scoreMaximum);
    }
    if (comment != null) {
      json.put("comment", comment);
    }
    return Json.write(json);
  }

  /** Names no person, so that it can be logged. */
  @Override
  public String toString() {
    return "Score[" + scoreGiven + "/" + scoreMaximum + ", " + timestamp + "]";
  }
}
