package org.maillage.lti13.net;

/** A call that brought no usable answer. */
public final class OutgoingException extends RuntimeException {

  /** What stood in the way. */
  public enum Cause {
    /** The address is not https, or leads into a private network. */
    ADDRESS_REFUSED,
    /** No connection, or it broke. */
    UNREACHABLE,
    /** No complete answer in time. */
    TIMEOUT,
    /** The answer is larger than allowed. */
    TOO_LARGE
  }

  private final Cause why;

  public OutgoingException(Cause why, String message, Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  public Cause why() {
    return why;
  }
}
