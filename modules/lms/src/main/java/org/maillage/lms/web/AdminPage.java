package org.maillage.lms.web;

import java.time.ZoneId;
import org.maillage.kernel.Actor;
import org.maillage.pages.api.Page;

/** A page for the operator. */
final class AdminPage {
  /** Where the operators of this product live. */
  static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private static final String KIND = "admin";

  private AdminPage() {}

  static Page of(Actor actor, String titleKey, Object... details) {
    return new Page(actor, KIND, new Page(actor, KIND, "").t(titleKey, details));
  }
}
