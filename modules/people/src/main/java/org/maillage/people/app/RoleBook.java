package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;
import org.maillage.pages.api.Operation;
import org.maillage.people.api.SpaceJoined;
import org.maillage.people.api.SpaceRole;
import org.maillage.people.api.SpaceRoles;
import org.maillage.people.app.RoleRepository.Granted;
import org.maillage.people.app.RoleRepository.Named;
import org.maillage.people.domain.SpaceFigures;

/** Roles of spaces as the operator sees them, and as whoever has one uses it. */
@ApplicationScoped
@Transactional
public class RoleBook implements SpaceRoles {
  @Inject private RoleRepository roles;
  @Inject private Codes codes;
  @Inject private Clock clock;

  /**
   * A space that somebody has a role in.
   *
   * @param mine what they may do there
   * @param people who has a role in it; null for whoever may not invite
   */
  public record Seen(
      SpaceId space,
      String name,
      List<SpaceRole> mine,
      List<SpaceFigures> groups,
      InSpace people) {}

  @Override
  public List<InSpace> all() {
    return roles.spaces().stream().map(this::inSpace).toList();
  }

  private InSpace inSpace(Named space) {
    return new InSpace(
        space.space(),
        space.name(),
        roles.held(space.space()),
        roles.offered(space.space(), clock.instant()));
  }

  /** Whoever had a role in a space has it in the one it becomes part of. */
  void follow(@Observes SpaceJoined joined) {
    roles.move(joined.from(), joined.into());
  }

  @Override
  public String invite(SpaceId space, SpaceRole role, String operation) {
    return invite(null, space, role, operation);
  }

  public boolean hasAny(PersonId person) {
    return !roles.of(person).isEmpty();
  }

  /** The spaces in which a person has a role, as much as the role lets them see. */
  public List<Seen> seenBy(PersonId person) {
    List<Granted> granted = roles.of(person);
    return granted.stream().map(Granted::space).distinct().map(id -> seen(id, granted)).toList();
  }

  private Seen seen(SpaceId id, List<Granted> granted) {
    Named space = roles.space(id).orElseThrow();
    List<SpaceRole> mine =
        granted.stream().filter(g -> g.space().equals(id)).map(Granted::role).toList();
    InSpace people = mine.contains(SpaceRole.COORDINATOR) ? inSpace(space) : null;
    return new Seen(id, space.name(), mine, roles.figures(id), people);
  }

  public String inviteAs(PersonId coordinator, SpaceId space, SpaceRole role, String operation) {
    requireCoordinator(coordinator, space);
    return invite(coordinator, space, role, operation);
  }

  public void withdrawAs(PersonId coordinator, SpaceId space, String id) {
    requireCoordinator(coordinator, space);
    withdraw(id, space);
  }

  @Override
  public void withdraw(String id) {
    withdraw(id, null);
  }

  private String invite(PersonId madeBy, SpaceId space, SpaceRole role, String operation) {
    if (!Operation.isOne(operation)) {
      throw Problem.malformed("people.form");
    }
    roles.space(space).orElseThrow(() -> Problem.notFound("people.space-unknown"));
    return codes.ofRole(madeBy, space, role, operation);
  }

  private void withdraw(String id, SpaceId space) {
    if (!roles.withdraw(id, space, clock.instant())) {
      throw Problem.notFound("people.role-gone");
    }
  }

  private void requireCoordinator(PersonId person, SpaceId space) {
    if (!roles.coordinates(person, space)) {
      throw Problem.refused("people.coordinator-only");
    }
  }
}
