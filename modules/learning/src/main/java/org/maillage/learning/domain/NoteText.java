package org.maillage.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.maillage.kernel.PersonId;

/** What a person wrote to one question of a reflective note. Nobody else ever reads it. */
@Entity
@Table(name = "learning_note")
@IdClass(NoteText.Key.class)
public class NoteText {
  /** The most one field keeps: some eight pages. */
  public static final int LONGEST = 20_000;

  @Id
  @Column(name = "person_id")
  private long personId;

  @Id
  @Column(name = "step_id")
  private String stepId;

  @Id private int prompt;
  private String content;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected NoteText() {}

  public NoteText(PersonId person, String step, int prompt) {
    this.personId = person.value();
    this.stepId = step;
    this.prompt = prompt;
  }

  public void write(String text, Instant now) {
    content = text;
    writtenAt = now;
  }

  /** With what an account of theirs holds in this place: both texts are kept, the older first. */
  public void join(NoteText account) {
    if (content == null || content.equals(account.content)) {
      content = account.content;
    } else {
      boolean later = account.writtenAt.isAfter(writtenAt);
      content = later ? content + "\n\n" + account.content : account.content + "\n\n" + content;
    }
    if (writtenAt == null || account.writtenAt.isAfter(writtenAt)) {
      writtenAt = account.writtenAt;
    }
  }

  public String stepId() {
    return stepId;
  }

  public int prompt() {
    return prompt;
  }

  public String content() {
    return content;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** One text for each question of a note. */
  public static class Key implements Serializable {
    private long personId;
    private String stepId;
    private int prompt;

    public Key() {}

    public Key(PersonId person, String step, int prompt) {
      this.personId = person.value();
      this.stepId = step;
      this.prompt = prompt;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.personId == personId
          && key.prompt == prompt
          && key.stepId.equals(stepId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, stepId, prompt);
    }
  }
}
