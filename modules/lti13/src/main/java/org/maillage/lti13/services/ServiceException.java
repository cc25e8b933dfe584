package org.maillage.lti13.services;

import java.time.Duration;
import java.util.Optional;

/**
 * A service call that brought no result. The text is for the log and for administrators; it names
 * no person.
 */
public final class ServiceException extends RuntimeException {

  /** What went wrong, and so whether trying again can help. */
  public enum Failure {
    /**
     * The platform gives this tool no access token: client id, keys or scopes do not fit its
     * registration.
     */
    TOKEN_REFUSED(false),
    /**
     * The platform does not accept its own fresh access token: the service is switched off, or a
     * clock is wrong.
     */
    UNAUTHORIZED(false),
    /** The platform understood and said no. */
    REFUSED(false),
    /** The platform asks to come back later, or is broken (429, 5xx). */
    BUSY(true),
    /** No connection, or no answer in time. */
    UNREACHABLE(true),
    /** The address is not one this server calls. */
    ADDRESS_REFUSED(false),
    /** An answer that is not what the service promises. */
    MALFORMED(false),
    /** The next page lies on another server, was already read, or there are too many. */
    PAGING(false);

    private final boolean passing;

    Failure(boolean passing) {
      this.passing = passing;
    }

    /** Whether the same call may work later without anybody changing a setting. */
    public boolean isPassing() {
      return passing;
    }
  }

  private final Failure failure;
  private final int status;
  private final transient Duration retryAfter;

  public ServiceException(Failure failure, String message) {
    this(failure, 0, null, message);
  }

  ServiceException(Failure failure, int status, Duration retryAfter, String message) {
    super(message);
    this.failure = failure;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  public Failure failure() {
    return failure;
  }

  /** The HTTP status, or 0 when there was no answer. */
  public int status() {
    return status;
  }

  /** How long the platform asked to wait. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
