package org.maillage.lms.web;

import org.maillage.lms.app.SpaceEntry;
import org.maillage.people.api.SpaceSetup.Shortening;

/**
 * One space.
 *
 * @param logo the mark of its logo; null without one
 * @param form as typed, or as it is
 * @param said names what was just done, as {@code lms.space.said-…}; null when nothing was
 * @param problem what was wrong with what was typed, in words; null when nothing was
 * @param shortening what the typed years would do before they are agreed to; null otherwise
 */
public record SpaceView(
    SpaceEntry entry,
    String logo,
    SpaceForm form,
    String said,
    String problem,
    Shortening shortening) {
  public String href(String action) {
    return "/admin/spaces/" + entry.id() + action;
  }
}
