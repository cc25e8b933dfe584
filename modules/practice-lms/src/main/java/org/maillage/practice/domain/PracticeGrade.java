package org.maillage.practice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.maillage.kernel.Problem;

/** What a pretend person has in a grade column. The latest by its own timestamp counts. */
@Entity
@Table(name = "practice_grade")
@IdClass(PracticeGrade.Key.class)
public class PracticeGrade {
  @Id
  @Column(name = "column_id")
  private long columnId;

  @Id private String person;
  private Double score;

  @Column(name = "activity_progress")
  private String activityProgress;

  @Column(name = "grading_progress")
  private String gradingProgress;

  private String remark;

  @Column(name = "stamped_at")
  private Instant stampedAt;

  protected PracticeGrade() {}

  public PracticeGrade(PracticeColumn column, String person) {
    this.columnId = column.id();
    this.person = person;
  }

  /**
   * Takes a score unless one of the same second or later is there, as Moodle does.
   *
   * @param columnMaximum the score is rescaled to it
   */
  public void take(ReceivedScore received, double columnMaximum) {
    Instant second = received.timestamp().truncatedTo(ChronoUnit.SECONDS);
    if (stampedAt != null && !second.isAfter(stampedAt)) {
      throw new Problem(409, "practice.superseded", second, stampedAt);
    }
    stampedAt = second;
    score = received.scaledTo(columnMaximum);
    activityProgress = received.activityProgress();
    gradingProgress = received.gradingProgress();
    remark = received.comment();
  }

  public long columnId() {
    return columnId;
  }

  public String person() {
    return person;
  }

  /** In the column's own scale; null while nothing is fully graded. */
  public Double score() {
    return score;
  }

  public String activityProgress() {
    return activityProgress;
  }

  public String gradingProgress() {
    return gradingProgress;
  }

  /** Null when there is none. */
  public String remark() {
    return remark;
  }

  public Instant stampedAt() {
    return stampedAt;
  }

  /** The pair that names a grade. */
  public static class Key implements Serializable {
    private long columnId;
    private String person;

    public Key() {}

    public Key(long columnId, String person) {
      this.columnId = columnId;
      this.person = person;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.columnId == columnId && key.person.equals(person);
    }

    @Override
    public int hashCode() {
      return Objects.hash(columnId, person);
    }
  }
}
