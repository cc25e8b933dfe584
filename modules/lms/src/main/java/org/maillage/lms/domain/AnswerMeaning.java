package org.maillage.lms.domain;

import java.util.Locale;
import org.maillage.lms.domain.GradeTarget.State;

/** What an LMS's last answer to a score means to a trainer, and so what can be done. */
public enum AnswerMeaning {
  /** The LMS has it. */
  DELIVERED,
  /** It has this score or a later one, perhaps typed by hand. */
  SUPERSEDED,
  /** Not sent yet. */
  WAITING,
  /** The LMS is busy or ill; it is sent again by itself. */
  RETRYING,
  /** No answer at all; it is sent again by itself. */
  UNREACHABLE,
  /** The LMS doesn't recognise us; it is sent again each hour. */
  UNRECOGNISED,
  /** This person gets no grade in this course: a trainer, or no longer enrolled. */
  NOT_GRADABLE,
  /** We may not send grades. */
  SERVICE_OFF,
  /** The column was deleted. */
  COLUMN_GONE,
  /** Our own rule refuses the address of the column. */
  ADDRESS_REFUSED,
  /** Any other refusal. */
  REFUSED;

  /**
   * @param status of the last answer; null before the first, 0 when there was none
   */
  static AnswerMeaning of(State state, Integer status) {
    return switch (state) {
      case DELIVERED -> DELIVERED;
      case SUPERSEDED -> SUPERSEDED;
      case REFUSED -> refused(status);
      case IDLE, WAITING -> waiting(status);
    };
  }

  private static AnswerMeaning waiting(Integer status) {
    if (status == null) {
      return WAITING;
    }
    return switch (status) {
      case 0 -> UNREACHABLE;
      case 408, 425, 429 -> RETRYING;
      default -> status < 500 ? UNRECOGNISED : RETRYING;
    };
  }

  private static AnswerMeaning refused(int status) {
    return switch (status) {
      case 0 -> ADDRESS_REFUSED;
      case 400 -> NOT_GRADABLE;
      case 401, 403 -> SERVICE_OFF;
      case 404, 410 -> COLUMN_GONE;
      default -> REFUSED;
    };
  }

  /** Whether it may help to send it again now. */
  public boolean isStuck() {
    return ordinal() > WAITING.ordinal();
  }

  /** As it stands in addresses and texts: {@code not-gradable}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Null for a word that means nothing here. */
  public static AnswerMeaning named(String word) {
    for (AnswerMeaning meaning : values()) {
      if (meaning.word().equals(word)) {
        return meaning;
      }
    }
    return null;
  }
}
