package org.maillage.lms.web;

import org.maillage.kernel.Actor;
import org.maillage.pages.api.Page;

/** A page for the operator. */
final class AdminPage {
  private static final String KIND = "admin";

  private AdminPage() {}

  static Page of(Actor actor, String titleKey, Object... details) {
    return new Page(actor, KIND, new Page(actor, KIND, "").t(titleKey, details));
  }
}
