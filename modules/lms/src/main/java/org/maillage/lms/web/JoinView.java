package org.maillage.lms.web;

import java.util.List;
import org.maillage.lms.app.SpaceEntry;
import org.maillage.people.api.Spaces.Outlook;

/**
 * Before a space becomes part of another.
 *
 * @param others which it may be
 * @param into the one that was chosen; null before
 * @param outlook what would become of the people; null before
 */
public record JoinView(SpaceEntry from, List<SpaceEntry> others, SpaceEntry into, Outlook outlook) {
  public boolean shorter() {
    return outlook.notBefore() != null;
  }

  public boolean longer() {
    return outlook.years() > from.space().years();
  }
}
