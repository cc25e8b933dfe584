package org.maillage.lti13.services;

import java.time.Duration;
import java.util.Optional;

/** What became of a score that was sent. */
public sealed interface ScoreOutcome {

  /** The platform has it. */
  record Delivered(int status) implements ScoreOutcome {}

  /** The platform already has this score or a later one (409); nothing is left to do. */
  record Superseded() implements ScoreOutcome {}

  /**
   * The platform will not take it, however often it is sent: the person cannot be graded, or the
   * column is gone.
   *
   * @param status 0 when the address itself was refused by this tool
   * @param detail what the platform said, plain text, at most 500 characters; may name a person
   */
  record Refused(int status, String detail) implements ScoreOutcome {}

  /**
   * It may work later.
   *
   * @param status 0 when there was no answer
   * @param after how long to wait at least, if the platform said so or the cause needs a person
   * @param detail what the platform said, plain text, at most 500 characters; may name a person
   */
  record Retry(int status, Optional<Duration> after, String detail) implements ScoreOutcome {}
}
