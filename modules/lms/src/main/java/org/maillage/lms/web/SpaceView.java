package org.maillage.lms.web;

import org.maillage.lms.app.SpaceEntry;

/**
 * One space.
 *
 * @param said names what was just done, as {@code lms.space.said-…}; null when nothing was
 * @param name as typed, or as it is
 * @param problem what was wrong with what was typed, in words; null when nothing was
 */
public record SpaceView(SpaceEntry entry, String said, String name, String problem) {
  public String href(String action) {
    return "/admin/spaces/" + entry.id() + action;
  }
}
