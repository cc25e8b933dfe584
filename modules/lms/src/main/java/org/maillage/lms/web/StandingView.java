package org.maillage.lms.web;

import java.util.Locale;
import org.maillage.lms.domain.Administrator.Standing;

/** Where somebody stands who administers an LMS, before they manage its settings here. */
public record StandingView(Standing standing) {

  /** Ends the names of its texts. */
  public String word() {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  public boolean canAsk() {
    return standing == Standing.INVITED || standing == Standing.STRANGER;
  }
}
