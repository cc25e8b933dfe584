package org.maillage.lms.app;

import java.util.Collection;
import java.util.List;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.SpaceId;
import org.maillage.people.api.Spaces;

/** A server with one space, which nobody arranges. */
final class OneSpaceOnly implements Spaces {
  static final Summary SPACE = new Summary(new SpaceId(7), "network", "Réseau", true, 0, 6);

  @Override
  public List<Summary> all() {
    return List.of(SPACE);
  }

  @Override
  public Summary get(String publicId) {
    return all().stream().filter(s -> s.publicId().equals(publicId)).findFirst().orElseThrow();
  }

  @Override
  public Summary create(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void requireName(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outlook joining(String from, String into) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void join(String from, String into) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Summary split(String from, String name, Collection<CohortId> cohorts) {
    throw new UnsupportedOperationException();
  }
}
