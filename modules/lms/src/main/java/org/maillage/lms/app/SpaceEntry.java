package org.maillage.lms.app;

import java.util.List;
import org.maillage.people.api.Spaces.Summary;

/** A space with the platforms that lead into it, as the operator sees it. */
public record SpaceEntry(Summary space, List<PlatformEntry> platforms) {
  public String id() {
    return space.publicId();
  }

  public String name() {
    return space.name();
  }
}
