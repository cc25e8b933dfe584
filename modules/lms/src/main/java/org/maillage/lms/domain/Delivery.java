package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One attempt to hand a score to an LMS, and what the LMS answered. */
@Entity
@Table(name = "lms_delivery")
public class Delivery {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lms_delivery_seq")
  @SequenceGenerator(name = "lms_delivery_seq", sequenceName = "lms_delivery_seq")
  private Long id;

  @Column(name = "target_id")
  private long targetId;

  private double score;

  @Column(name = "scored_at")
  private Instant scoredAt;

  @Column(name = "attempted_at")
  private Instant attemptedAt;

  private int status;
  private String outcome;
  private String answer;

  protected Delivery() {}

  public Delivery(GradeTarget target, Instant scoredAt, double score, Instant now) {
    this.targetId = target.id();
    this.score = score;
    this.scoredAt = scoredAt;
    this.attemptedAt = now;
    this.status = target.lastStatus();
    this.outcome = target.state().name();
    this.answer = target.lastAnswer();
  }

  /** From 0 to 1. */
  public double score() {
    return score;
  }

  public Instant attemptedAt() {
    return attemptedAt;
  }

  /** Of HTTP; 0 when there was no answer. */
  public int status() {
    return status;
  }

  public String outcome() {
    return outcome;
  }

  /** The LMS's own words; null when it took the score or said nothing. */
  public String answer() {
    return answer;
  }
}
