package org.maillage.people.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;

/** The organisations that share this server, as its operator arranges them. */
public interface Spaces {
  /** By name. */
  List<Summary> all();

  /**
   * @throws Problem {@code people.space-unknown} when there is none, or no longer
   */
  Summary get(String publicId);

  /**
   * @throws Problem {@code people.space-name} when the name is empty or too long
   */
  Summary create(String name);

  /**
   * @throws Problem {@code people.space-name} when no space can be called so
   */
  void requireName(String name);

  /** What would become of everyone when the space became part of the other. */
  Outlook joining(String from, String into);

  /** Its cohorts move, {@link SpaceJoined} is told, and it is gone. */
  void join(String from, String into);

  /**
   * These cohorts move into a new space that begins with all that was set in the old one, so that
   * people notice nothing but its name.
   */
  Summary split(String from, String name, Collection<CohortId> cohorts);

  /**
   * @param publicId for addresses
   * @param named whether somebody gave it its name, so that people see it
   * @param cohorts how many follow in it
   * @param years how long data stays after somebody came for the last time
   */
  record Summary(
      SpaceId id, String publicId, String name, boolean named, long cohorts, int years) {}

  /**
   * @param people how many persons are or were in a cohort of the space that joins
   * @param years how long their data stays then
   * @param notBefore when the first of them may be erased because that is shorter; null when it is
   *     not
   */
  record Outlook(long people, int years, Instant notBefore) {}
}
