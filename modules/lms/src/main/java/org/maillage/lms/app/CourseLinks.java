package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Languages;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.domain.LostLink;

/** What the links of a course open once the content they name is gone. */
@ApplicationScoped
@Transactional
public class CourseLinks {
  @Inject private LostLinkRepository links;
  @Inject private LinkTargets targets;
  @Inject private Clock clock;

  /** What a link opens: what it names; else what its trainer chose instead, if anything. */
  Resource opened(CohortId cohort, Resource named, String title) {
    if (cohort == null || isThere(named.id())) {
      return named;
    }
    Optional<LostLink> lost = links.find(cohort, named.id());
    if (lost.isEmpty()) {
      links.add(cohort, new LostLink(named.id(), title, null), clock.instant());
    }
    return lost.map(LostLink::replacement).filter(this::isThere).map(Resource::new).orElse(named);
  }

  boolean isThere(String resource) {
    return targets.title(resource, Languages.FRENCH).isPresent();
  }

  /** Content may come back: such a link is not lost any more. */
  public List<LostLink> lost(CohortId cohort) {
    return links.of(cohort).stream().filter(link -> !isThere(link.resource())).toList();
  }

  /** From the next launch on the link opens this; grades of its column follow. */
  public void replace(CohortId cohort, String resource, String replacement) {
    if (replacement == null || !isThere(replacement)) {
      throw Problem.malformed("lms.link-nowhere");
    }
    if (!links.replace(cohort, resource, replacement)) {
      throw Problem.notFound("lms.link-unknown");
    }
  }
}
