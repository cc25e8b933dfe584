package org.maillage.lti13;

import java.util.Optional;

/**
 * A message that was refused. The reason is for the page that explains it; the text is for the log
 * and never holds personal data.
 */
public final class LtiException extends RuntimeException {

  private static final int MAX_MESSAGE = 500;

  private final Reason reason;
  private final transient Platform platform;

  public LtiException(Reason reason, String message) {
    this(reason, message, null, null);
  }

  public LtiException(Reason reason, String message, Throwable cause) {
    this(reason, message, null, cause);
  }

  private LtiException(Reason reason, String message, Platform platform, Throwable cause) {
    super(oneLine(message), cause);
    this.reason = reason;
    this.platform = platform;
  }

  /**
   * The platform's own refusal, as it arrives at the launch address in place of a token (OpenID
   * Connect, 3.1.2.6).
   */
  public static LtiException platformError(String error) {
    boolean code = error != null && error.matches("[A-Za-z0-9_.-]{1,60}");
    return new LtiException(
        Reason.PLATFORM_ERROR, "the platform answered " + (code ? error : "an error"));
  }

  /** The same refusal, saying which platform it is about. */
  public LtiException with(Platform known) {
    LtiException told = new LtiException(reason, getMessage(), known, getCause());
    told.setStackTrace(getStackTrace());
    return told;
  }

  public Reason reason() {
    return reason;
  }

  /** The platform, once it is certain which one: from the state this tool signed. */
  public Optional<Platform> platform() {
    return Optional.ofNullable(platform);
  }

  private static String oneLine(String message) {
    String line = message.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE);
  }
}
