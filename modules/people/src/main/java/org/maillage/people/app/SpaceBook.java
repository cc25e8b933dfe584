package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.people.api.SpaceJoined;
import org.maillage.people.api.Spaces;
import org.maillage.people.domain.Keeping;
import org.maillage.people.domain.Space;

/** Makes, joins and splits spaces. */
@ApplicationScoped
@Transactional
public class SpaceBook implements Spaces {
  @Inject private SpaceRepository spaces;
  @Inject private Event<SpaceJoined> joined;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @Override
  public List<Summary> all() {
    Map<Long, Long> cohorts = spaces.cohorts();
    return spaces.all().stream().map(space -> view(space, cohorts)).toList();
  }

  @Override
  public Summary get(String publicId) {
    return view(found(publicId), spaces.cohorts());
  }

  @Override
  public Summary create(String name) {
    Space fresh = new Space(name, clock.instant());
    fresh.rename(name);
    return view(spaces.add(fresh), Map.of());
  }

  @Override
  public void requireName(String name) {
    Space.name(name);
  }

  @Override
  public Outlook joining(String from, String into) {
    Space leaving = found(from);
    Instant now = clock.instant();
    Keeping before = found(into).keeping();
    Keeping after = before.with(leaving.keeping(), usual(), now);
    return new Outlook(
        spaces.people(leaving.id()),
        after.at(now.plus(Keeping.NOTICE), usual()),
        after.equals(before) ? null : after.from());
  }

  @Override
  public void join(String from, String into) {
    if (from.equals(into)) {
      throw Problem.malformed("people.space-same");
    }
    // In one order, whichever is asked to join the other at the same instant.
    Stream.of(from, into).sorted().forEach(this::locked);
    Space leaving = locked(from);
    Space staying = locked(into);
    staying.keep(staying.keeping().with(leaving.keeping(), usual(), clock.instant()));
    spaces.move(leaving.id(), staying.id());
    joined.fire(new SpaceJoined(leaving.id(), staying.id()));
    spaces.remove(leaving);
  }

  @Override
  public Summary split(String from, String name, Collection<CohortId> cohorts) {
    Space old = locked(from);
    Space fresh = spaces.add(old.offshoot(name, clock.instant()));
    spaces.copyLogo(old.id(), fresh.id());
    spaces.move(cohorts, old.id(), fresh.id());
    return view(fresh, Map.of(fresh.id().value(), (long) cohorts.size()));
  }

  private Summary view(Space space, Map<Long, Long> cohorts) {
    return new Summary(
        space.id(),
        space.publicId(),
        space.name(),
        space.isNamed(),
        cohorts.getOrDefault(space.id().value(), 0L),
        space.keeping().at(clock.instant(), usual()));
  }

  private int usual() {
    return settings.retention().getYears();
  }

  private Space found(String publicId) {
    return spaces.find(publicId).orElseThrow(SpaceBook::unknown);
  }

  private Space locked(String publicId) {
    return spaces.locked(publicId).orElseThrow(SpaceBook::unknown);
  }

  private static Problem unknown() {
    return Problem.notFound("people.space-unknown");
  }
}
