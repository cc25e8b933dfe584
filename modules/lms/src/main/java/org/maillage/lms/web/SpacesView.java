package org.maillage.lms.web;

import java.util.List;
import org.maillage.lms.app.SpaceEntry;

/**
 * All spaces.
 *
 * @param said names what was just done, as {@code lms.space.said-…}; null when nothing was
 * @param name what was typed for a new one
 * @param problem what was wrong with it, in words; null when nothing was
 */
public record SpacesView(List<SpaceEntry> spaces, String said, String name, String problem) {}
