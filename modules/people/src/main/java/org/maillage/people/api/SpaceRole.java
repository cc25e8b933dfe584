package org.maillage.people.api;

import java.util.Locale;

/** What somebody may do in a whole space, beside what their courses say of them. */
public enum SpaceRole {
  /** Sees its groups by title and number, never a person’s name or work; invites to both roles. */
  COORDINATOR,
  /** Sees the same figures: whoever answers for a programme. */
  READER;

  /** The key of its texts: {@code .name}, and {@code .what} in one sentence. */
  public String key() {
    return "people.role." + name().toLowerCase(Locale.ROOT);
  }
}
