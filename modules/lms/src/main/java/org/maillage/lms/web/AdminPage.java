package org.maillage.lms.web;

import org.maillage.kernel.Actor;
import org.maillage.pages.api.Page;

/** A page for the operator. */
final class AdminPage {
  private AdminPage() {}

  static Page of(Actor actor, String titleKey, Object... details) {
    return Page.titled(actor, "admin", titleKey, details);
  }
}
