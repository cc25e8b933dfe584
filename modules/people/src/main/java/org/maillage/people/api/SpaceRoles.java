package org.maillage.people.api;

import java.time.Instant;
import java.util.List;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;

/** The roles of whole spaces, as the operator gives and takes them. */
public interface SpaceRoles {

  /** Every space with its roles, by name. */
  List<InSpace> all();

  /**
   * A code that offers the role, to send to one person.
   *
   * @param operation the form that asks; sent again, it makes another code in the place of the
   *     first
   * @throws Problem {@code people.space-unknown}
   */
  String invite(SpaceId space, SpaceRole role, String operation);

  /**
   * Takes a role back, or ends a code that nobody used.
   *
   * @param id of a {@link Held} or an {@link Offered}
   * @throws Problem {@code people.role-gone}
   */
  void withdraw(String id);

  /** A space and who has which role in it. */
  record InSpace(SpaceId space, String name, List<Held> held, List<Offered> offered) {}

  /**
   * @param id names it in forms; opens nothing
   * @param who as an LMS of the space names them, else what stands for a name
   */
  record Held(String id, SpaceRole role, String who, Instant since) {}

  /** A code that nobody used yet. */
  record Offered(String id, SpaceRole role, Instant until) {}
}
