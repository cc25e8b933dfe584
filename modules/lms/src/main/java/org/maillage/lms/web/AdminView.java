package org.maillage.lms.web;

import java.util.Comparator;
import java.util.List;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.people.api.PersonRequests.Outlook;
import org.maillage.people.api.Spaces.Summary;

/**
 * All platforms; those that wait for the operator come first.
 *
 * @param asked how many have somebody who asks to manage them from their LMS
 */
public record AdminView(
    List<PlatformEntry> platforms, long asked, List<Summary> spaces, Outlook outlook) {

  static AdminView of(
      List<PlatformEntry> platforms, long asked, List<Summary> spaces, Outlook outlook) {
    return new AdminView(
        platforms.stream().sorted(Comparator.comparing(PlatformEntry::accepted)).toList(),
        asked,
        spaces,
        outlook);
  }

  public long waiting() {
    return platforms.stream().filter(platform -> !platform.accepted()).count();
  }
}
