package org.maillage.lti13.registration;

/** A registration that did not happen. The text is for the log and the administrator. */
public final class RegistrationException extends RuntimeException {

  /** Why, as the administrator should be told. */
  public enum Failure {
    /** The address of the configuration is not a web address, or not one this server calls. */
    ADDRESS_REFUSED,
    /** No answer from the platform in time. */
    UNREACHABLE,
    /** The platform answered with an error, or sent us elsewhere. */
    REFUSED,
    /** The answer is not a platform's configuration, or too large. */
    MALFORMED,
    /** The configuration, or an address in it, does not belong to the issuer it names. */
    NOT_THE_ISSUERS,
    /** The platform does not speak what this tool needs: RS256 or resource links. */
    UNSUPPORTED,
    /** The platform says the registration link was used before, or is not valid (any more). */
    TOKEN_REFUSED
  }

  private final Failure failure;

  public RegistrationException(Failure failure, String message) {
    super(message);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
