package org.maillage.lms.web;

import java.util.Comparator;
import java.util.List;
import org.maillage.lms.app.PlatformEntry;

/** All platforms; those that wait for the operator come first. */
public record AdminView(List<PlatformEntry> platforms) {

  static AdminView of(List<PlatformEntry> platforms) {
    return new AdminView(
        platforms.stream().sorted(Comparator.comparing(PlatformEntry::accepted)).toList());
  }

  public long waiting() {
    return platforms.stream().filter(platform -> !platform.accepted()).count();
  }
}
