package org.maillage.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.maillage.content.Answer;
import org.maillage.kernel.PersonId;

/** What a person last answered to a question. They may try as often as they like. */
@Entity
@Table(name = "learning_quiz_answer")
@IdClass(QuizAnswer.Key.class)
public class QuizAnswer {
  @Id
  @Column(name = "person_id")
  private long personId;

  @Id
  @Column(name = "item_id")
  private String itemId;

  @Column(name = "step_id")
  private String stepId;

  private String answer;

  @Column(name = "is_right")
  private boolean right;

  private int tries;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected QuizAnswer() {}

  public QuizAnswer(PersonId person, String step, String item) {
    this.personId = person.value();
    this.stepId = step;
    this.itemId = item;
  }

  public void tried(Answer given, boolean isRight, Instant now) {
    answer = StoredAnswer.write(given);
    right = isRight;
    tries++;
    answeredAt = now;
  }

  /**
   * With what an account of theirs answered: a right answer stays, else the later; tries add up.
   */
  public void join(QuizAnswer account) {
    tries += account.tries;
    if (answeredAt == null || isBetter(account)) {
      answer = account.answer;
      right = account.right;
      answeredAt = account.answeredAt;
    }
  }

  private boolean isBetter(QuizAnswer account) {
    return account.right == right ? account.answeredAt.isAfter(answeredAt) : account.right;
  }

  public String itemId() {
    return itemId;
  }

  public String stepId() {
    return stepId;
  }

  public Answer answer() {
    return StoredAnswer.read(answer);
  }

  public boolean isRight() {
    return right;
  }

  public int tries() {
    return tries;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  /** A person has one answer to each question. */
  public static class Key implements Serializable {
    private long personId;
    private String itemId;

    public Key() {}

    public Key(PersonId person, String item) {
      personId = person.value();
      itemId = item;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.personId == personId && key.itemId.equals(itemId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, itemId);
    }
  }
}
