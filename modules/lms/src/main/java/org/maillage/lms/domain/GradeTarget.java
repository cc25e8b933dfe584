package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.lti13.services.Score;
import org.maillage.lti13.services.ScoreTimestamps;

/**
 * What one person should have in one grade column, and how far that has got. It is state, not a
 * queue: a retry sends the newest wanted score with the time that was fixed when it was reached, so
 * an LMS that already has it says so and nothing is doubled. A score never falls.
 */
@Entity
@Table(name = "lms_grade_target")
public class GradeTarget {
  /** How long a node may take for one call before another may try. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int LONGEST_ANSWER = 500;

  /** Where a target stands. */
  public enum State {
    /** Nothing to tell yet. */
    IDLE,
    WAITING,
    DELIVERED,
    /** The LMS holds this score or a later one, from us or from a trainer's own hand. */
    SUPERSEDED,
    /** The LMS will not take it; trying again changes nothing until somebody acts. */
    REFUSED
  }

  @Id private Long id;

  @Column(name = "platform_id")
  private long platformId;

  private String subject;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "cohort_id")
  private Long cohortId;

  @Column(name = "context_id")
  private String contextId;

  private String resource;

  @Column(name = "line_item")
  private String lineItem;

  @Column(name = "line_item_hash")
  private String lineItemHash;

  private boolean percentage;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "wanted_score")
  private Double wantedScore;

  @Column(name = "wanted_at")
  private Instant wantedAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  @Column(name = "last_status")
  private Integer lastStatus;

  @Column(name = "last_answer")
  private String lastAnswer;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected GradeTarget() {}

  public GradeTarget(
      long platformId, String subject, PersonId person, URI lineItem, String hash, Instant now) {
    this.platformId = platformId;
    this.subject = subject;
    this.personId = person.value();
    this.lineItem = lineItem.toString();
    this.lineItemHash = hash;
    this.state = State.IDLE;
    this.createdAt = now;
  }

  /** What the link that the column belongs to opens now, and what its trainer chose. */
  public void follows(String resource, CohortId cohort, String contextId, boolean percentage) {
    this.resource = resource;
    this.contextId = contextId;
    this.cohortId = cohort == null ? null : cohort.value();
    this.percentage = percentage;
  }

  /** The course that the column is of, as its platform names it; null outside a course. */
  public String contextId() {
    return contextId;
  }

  /** Whether the column is of this course of this platform. */
  public boolean isOf(long platform, String course) {
    return platformId == platform && Objects.equals(contextId, course);
  }

  /** The person reached so much; call with the row locked. */
  public void reached(int done, int total, Instant now) {
    double score = percentage ? (double) done / total : done < total ? 0 : 1;
    boolean rises = score > 0 && (wantedScore == null || score > wantedScore);
    if (total > 0 && rises) {
      wantedScore = score;
      wantedAt = ScoreTimestamps.next(wantedAt, now);
      wait(now);
    }
  }

  /** A trainer asks to send it again: with a new time, or the LMS would take it for the old one. */
  public void resend(Instant now) {
    if (wantedScore != null) {
      wantedAt = ScoreTimestamps.next(wantedAt, now);
      wait(now);
    }
  }

  private void wait(Instant now) {
    state = State.WAITING;
    attempts = 0;
    nextAttemptAt = now;
    leasedUntil = null;
  }

  public void lease(Instant now) {
    leasedUntil = now.plus(LEASE);
  }

  /** Not sent after all; any node may take it. */
  public void release() {
    leasedUntil = null;
  }

  public Score score() {
    return wantedScore >= 1
        ? Score.completed(subject, wantedAt, 1, 1)
        : new Score(
            subject,
            wantedAt,
            wantedScore,
            1.0,
            Score.ActivityProgress.IN_PROGRESS,
            Score.GradingProgress.FULLY_GRADED,
            null);
  }

  public void answered(State outcome, int status, String answer, Instant now) {
    state = outcome;
    note(status, answer, now);
  }

  /** Tries again later: 5 s, 10 s, 20 s … at most an hour, never before the LMS asked. */
  public void postpone(Duration atLeast, int status, String answer, Instant now) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 12));
    wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    nextAttemptAt = now.plus(wait.compareTo(atLeast) < 0 ? atLeast : wait);
    attempts++;
    note(status, answer, now);
  }

  private void note(int status, String answer, Instant now) {
    leasedUntil = null;
    lastStatus = status;
    lastAnswer =
        answer == null || answer.length() <= LONGEST_ANSWER
            ? answer
            : answer.substring(0, LONGEST_ANSWER);
    answeredAt = now;
  }

  /** Whether what was sent is still what is wanted. */
  public boolean isStill(Instant sentAt) {
    return sentAt.equals(wantedAt);
  }

  public long id() {
    return id;
  }

  public long platformId() {
    return platformId;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public CohortId cohort() {
    return cohortId == null ? null : new CohortId(cohortId);
  }

  /** The LMS has a new address, and so has the column. What waits need not wait any longer. */
  public void columnMoved(URI newAddress, String hash, Instant now) {
    lineItem = newAddress.toString();
    lineItemHash = hash;
    if (state == State.WAITING) {
      nextAttemptAt = now;
      attempts = 0;
    }
  }

  public URI lineItem() {
    return URI.create(lineItem);
  }

  public String lineItemHash() {
    return lineItemHash;
  }

  public String subject() {
    return subject;
  }

  public boolean isPercentage() {
    return percentage;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String resource() {
    return resource;
  }

  public State state() {
    return state;
  }

  public Double wantedScore() {
    return wantedScore;
  }

  public Instant wantedAt() {
    return wantedAt;
  }

  /** What the LMS's last answer means. */
  public AnswerMeaning meaning() {
    return AnswerMeaning.of(state, lastStatus);
  }

  public Integer lastStatus() {
    return lastStatus;
  }

  public String lastAnswer() {
    return lastAnswer;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  public int attempts() {
    return attempts;
  }
}
