package org.maillage.lms.web;

import org.maillage.lms.app.RegistrationBook.Outcome;

/** What became of a registration, and the steps left in the LMS. */
public record RegisteredView(Outcome outcome, Steps steps) {

  public String said() {
    return switch (outcome) {
      case ACCEPTED -> "accepted";
      case WAITING -> "waiting";
      case UNCHANGED -> "unchanged";
    };
  }
}
