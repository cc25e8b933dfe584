package org.maillage.people.domain;

import java.time.Duration;
import java.time.Instant;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;
import org.maillage.people.api.SpaceRole;

/**
 * A code that somebody holds, and types in a visit. It works once, for a while.
 *
 * @param fingerprint of the code itself, which nobody keeps
 * @param madeBy null for the operator
 * @param usedBy who used it; null while nobody did
 * @param space where the role that it offers holds; null when it offers none
 * @param cohort the group that it opens to another trainer or course; null when it opens none
 */
public record Code(
    String fingerprint,
    Kind kind,
    PersonId madeBy,
    Instant expiresAt,
    PersonId usedBy,
    boolean withdrawn,
    SpaceId space,
    SpaceRole role,
    CohortId cohort) {

  /** What a code is for. */
  public enum Kind {
    /** Whoever types it says that the account of its maker is theirs too. */
    ACCOUNT(Duration.ofHours(1)),
    /** Whoever types it has a role in a space. */
    ROLE(Duration.ofDays(14)),
    /** Whoever types it trains a group with its team. */
    TRAINER(Duration.ofDays(14)),
    /** Whoever types it brings the course they train into a group. */
    COURSE(Duration.ofDays(14));

    private final Duration lifetime;

    Kind(Duration lifetime) {
      this.lifetime = lifetime;
    }

    public Duration lifetime() {
      return lifetime;
    }
  }

  /** One that says who its maker is. */
  public static Code ofAccount(String fingerprint, PersonId madeBy, Instant now) {
    Instant until = now.plus(Kind.ACCOUNT.lifetime());
    return new Code(fingerprint, Kind.ACCOUNT, madeBy, until, null, false, null, null, null);
  }

  /**
   * One that opens a group.
   *
   * @param kind to another trainer, or to another course
   */
  public static Code ofCohort(
      String fingerprint, Kind kind, PersonId madeBy, CohortId cohort, Instant now) {
    Instant until = now.plus(kind.lifetime());
    return new Code(fingerprint, kind, madeBy, until, null, false, null, null, cohort);
  }

  /** One that offers a role. */
  public static Code ofRole(
      String fingerprint, PersonId madeBy, SpaceId space, SpaceRole role, Instant now) {
    Instant until = now.plus(Kind.ROLE.lifetime());
    return new Code(fingerprint, Kind.ROLE, madeBy, until, null, false, space, role, null);
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
    if (withdrawn) {
      throw new Problem(410, "people.code-withdrawn");
    }
    if (!now.isBefore(expiresAt)) {
      throw new Problem(410, "people.code-over");
    }
  }
}
