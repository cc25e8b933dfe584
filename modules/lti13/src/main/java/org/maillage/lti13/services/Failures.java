package org.maillage.lti13.services;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.maillage.lti13.json.Text;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingException;
import org.maillage.lti13.services.ServiceException.Failure;

/** Reads what a failed call means. */
final class Failures {

  private static final int EXCERPT = 500;
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private Failures() {}

  static ServiceException unanswered(OutgoingException e) {
    Failure failure =
        switch (e.why()) {
          case ADDRESS_REFUSED -> Failure.ADDRESS_REFUSED;
          case TOO_LARGE -> Failure.MALFORMED;
          case UNREACHABLE, TIMEOUT -> Failure.UNREACHABLE;
        };
    return new ServiceException(failure, e.getMessage());
  }

  static ServiceException token(Answer answer, Clock clock) {
    return answered(
        isPassing(answer.status()) ? Failure.BUSY : Failure.TOKEN_REFUSED, answer, clock);
  }

  static ServiceException service(Answer answer, Clock clock) {
    Failure failure =
        isPassing(answer.status())
            ? Failure.BUSY
            : answer.status() == 401 ? Failure.UNAUTHORIZED : Failure.REFUSED;
    return answered(failure, answer, clock);
  }

  private static ServiceException answered(Failure failure, Answer answer, Clock clock) {
    String message = answer.status() + " " + excerpt(answer);
    return new ServiceException(
        failure, answer.status(), retryAfter(answer, clock), message.strip());
  }

  /**
   * 408, 425, 429 and all of 5xx pass; any other refusal stays until somebody changes something.
   */
  private static boolean isPassing(int status) {
    return status == 408 || status == 425 || status == 429 || status >= 500;
  }

  /**
   * The beginning of what the platform said, as plain text on one line; empty when it said nothing.
   */
  static String excerpt(Answer answer) {
    String text = answer.text();
    String plain = text.length() > 20_000 ? text.substring(0, 20_000) : text;
    plain = plain.replaceAll("(?is)<(script|style)[^>]*>.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
    String clean = Text.clean(plain.replaceAll("\\s+", " "), EXCERPT);
    return clean == null ? "" : clean;
  }

  /**
   * {@code Retry-After} in seconds or as a date (RFC 9110, 10.2.3), at most a day; null when absent
   * or unreadable.
   */
  static Duration retryAfter(Answer answer, Clock clock) {
    String value = answer.header("Retry-After").map(String::strip).orElse("");
    Duration wait;
    try {
      wait =
          value.matches("[0-9]{1,9}")
              ? Duration.ofSeconds(Long.parseLong(value))
              : Duration.between(
                  clock.instant(),
                  ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return null;
    }
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
