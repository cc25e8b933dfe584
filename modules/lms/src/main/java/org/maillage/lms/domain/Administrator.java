package org.maillage.lms.domain;

import java.time.Duration;
import java.time.Instant;
import org.maillage.kernel.PersonId;

/**
 * Somebody of whom an LMS says that they administer it, and who asked to manage its settings here.
 *
 * @param confirmedAt when somebody agreed; null while nobody did
 */
public record Administrator(PersonId person, Instant askedAt, Instant confirmedAt) {

  /**
   * How long the invitation that a platform registered with stands for the operator's yes: whoever
   * administers the LMS then confirms themself, once.
   */
  public static final Duration INVITATION_SPEAKS = Duration.ofDays(14);

  /** Where somebody stands who administers an LMS. */
  public enum Standing {
    /** The platform's invitation speaks for them: one click is left. */
    INVITED,
    /** Somebody else has to agree. */
    STRANGER,
    /** They asked, and nobody agreed yet. */
    WAITING,
    CONFIRMED
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
