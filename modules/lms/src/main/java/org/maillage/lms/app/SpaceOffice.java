package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.people.api.Spaces;
import org.maillage.people.api.Spaces.Outlook;
import org.maillage.people.api.Spaces.Summary;

/** How the operator arranges spaces and the platforms that lead into them. */
@ApplicationScoped
@Transactional
public class SpaceOffice {
  @Inject private Spaces spaces;
  @Inject private PlatformRepository platforms;
  @Inject private CourseRepository courses;
  @Inject private PlatformDirectory directory;

  /**
   * What a split would move.
   *
   * @param cohorts those that no platform leads to but the chosen ones
   */
  public record Parting(List<PlatformEntry> platforms, long cohorts) {}

  public List<SpaceEntry> all() {
    Map<SpaceId, List<PlatformEntry>> bySpace =
        platforms.all().stream()
            .collect(
                Collectors.groupingBy(
                    RegisteredPlatform::space,
                    Collectors.mapping(PlatformEntry::of, Collectors.toList())));
    return spaces.all().stream()
        .map(space -> new SpaceEntry(space, bySpace.getOrDefault(space.id(), List.of())))
        .toList();
  }

  public SpaceEntry get(String id) {
    Summary space = spaces.get(id);
    return new SpaceEntry(space, in(space).stream().map(PlatformEntry::of).toList());
  }

  public String create(String name) {
    return spaces.create(name).publicId();
  }

  public Outlook joining(String from, String into) {
    return spaces.joining(from, into);
  }

  public void join(String from, String into) {
    spaces.join(from, into);
  }

  /**
   * @throws Problem {@code lms.space-split} unless at least one platform goes and one stays; {@code
   *     people.space-name} when the name of the new one would be refused
   */
  public Parting parting(String from, String name, Collection<String> chosen) {
    spaces.requireName(name);
    List<RegisteredPlatform> going = going(from, chosen);
    return new Parting(going.stream().map(PlatformEntry::of).toList(), cohortsOf(going).size());
  }

  /**
   * @return the new space
   */
  public String split(String from, String name, Collection<String> chosen) {
    List<RegisteredPlatform> going = going(from, chosen);
    Summary fresh = spaces.split(from, name, cohortsOf(going));
    going.forEach(platform -> platform.move(fresh.id()));
    directory.forget();
    return fresh.publicId();
  }

  private List<RegisteredPlatform> going(String from, Collection<String> chosen) {
    List<RegisteredPlatform> all = in(spaces.get(from));
    List<RegisteredPlatform> going =
        all.stream().filter(platform -> chosen.contains(platform.publicId())).toList();
    if (going.isEmpty() || going.size() == all.size()) {
      throw Problem.malformed("lms.space-split");
    }
    return going;
  }

  private List<CohortId> cohortsOf(List<RegisteredPlatform> some) {
    return courses.followedOnlyThrough(some.stream().map(RegisteredPlatform::id).toList());
  }

  private List<RegisteredPlatform> in(Summary space) {
    return platforms.all().stream().filter(p -> p.space().equals(space.id())).toList();
  }
}
