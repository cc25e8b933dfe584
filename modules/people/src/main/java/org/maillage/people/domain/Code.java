package org.maillage.people.domain;

import java.time.Duration;
import java.time.Instant;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;

/**
 * A code that somebody holds, and types in a visit. It works once, for a while.
 *
 * @param fingerprint of the code itself, which nobody keeps
 * @param madeBy who made it
 * @param usedBy who used it; null while nobody did
 */
public record Code(
    String fingerprint, Kind kind, PersonId madeBy, Instant expiresAt, PersonId usedBy) {

  /** What a code is for. */
  public enum Kind {
    /** Whoever types it says that the account of its maker is theirs too. */
    ACCOUNT(Duration.ofHours(1));

    private final Duration lifetime;

    Kind(Duration lifetime) {
      this.lifetime = lifetime;
    }

    public Duration lifetime() {
      return lifetime;
    }
  }

  /** Whether this person used it already: then it did what it does. */
  public boolean wasUsedBy(PersonId person) {
    return person.equals(usedBy);
  }

  /** That it still works, or why not. */
  public void requireOpen(Instant now) {
    if (usedBy != null) {
      throw new Problem(410, "people.code-used");
    }
    if (!now.isBefore(expiresAt)) {
      throw new Problem(410, "people.code-over");
    }
  }
}
