package org.maillage.lms.web;

import java.util.List;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.lms.app.SpaceEntry;
import org.maillage.lms.app.SpaceOffice.Parting;

/**
 * Before platforms leave a space for a new one.
 *
 * @param name of the new one, as typed so far
 * @param chosen the ids of the platforms chosen so far
 * @param problem what was wrong, in words; null when nothing was
 * @param parting what would move; null until that is asked and right
 */
public record SplitView(
    SpaceEntry from, String name, List<String> chosen, String problem, Parting parting) {
  public boolean isChosen(PlatformEntry platform) {
    return chosen.contains(platform.id());
  }
}
