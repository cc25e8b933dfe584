package org.maillage.kernel;

import java.util.List;

/**
 * Something a person must be told: a stable code, an HTTP status and what fills the gaps of its
 * text. A code names its module ({@code lms.replayed}); what it says, in the person's language,
 * stands in that module's messages under {@code lms.problem.replayed.title}, {@code .text} and
 * {@code .next} (what to do). The message of the exception is for the log and holds no personal
 * data.
 */
public class Problem extends RuntimeException {
  private final String code;
  private final int status;
  private final List<Object> details;

  public Problem(int status, String code, Object... details) {
    super(code);
    this.status = status;
    this.code = code;
    this.details = List.of(details);
  }

  public static Problem notFound(String code, Object... details) {
    return new Problem(404, code, details);
  }

  public static Problem refused(String code, Object... details) {
    return new Problem(403, code, details);
  }

  public static Problem malformed(String code, Object... details) {
    return new Problem(400, code, details);
  }

  /** Keeps the cause for the log. */
  public Problem because(Throwable cause) {
    initCause(cause);
    return this;
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  public List<Object> details() {
    return details;
  }
}
