package org.maillage.content.files;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The problems found so far: an author gets all of them at once. */
public final class Problems {
  private final SortedSet<Problem> found = new TreeSet<>();

  public void add(String file, int line, String message) {
    found.add(new Problem(file, Math.max(1, line), message));
  }

  public boolean none() {
    return found.isEmpty();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }
}
