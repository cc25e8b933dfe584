package org.maillage.lms.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Logger;
import org.maillage.kernel.CohortId;
import org.maillage.lms.app.RosterBook.Source;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.lti13.services.Member;
import org.maillage.lti13.services.ServiceException;

/**
 * Reads a cohort's people from its LMSs. Only a list that was read to its last page counts, and
 * nobody is a leaver before the lists of all its courses were: a page that fails must not make
 * anybody one, nor an LMS that is away while somebody changes courses.
 */
@ApplicationScoped
public class Rosters {
  private static final Logger LOG = Logger.getLogger(Rosters.class.getName());
  private static final OptionalInt PAGE = OptionalInt.of(100);

  @Inject private RosterBook book;
  @Inject private Protocol protocol;
  @Resource private ManagedExecutorService executor;

  /**
   * Reads all of them now.
   *
   * @return whether every LMS answered
   */
  public boolean refresh(CohortId cohort) {
    List<Source> sources = book.sources(cohort);
    Map<Source, List<Member>> lists = new LinkedHashMap<>();
    sources.forEach(source -> read(cohort, source).ifPresent(list -> lists.put(source, list)));
    boolean complete = !sources.isEmpty() && lists.size() == sources.size();
    if (!lists.isEmpty()) {
      // The same newcomers may come by a launch, or by another reading, at the same instant.
      Again.onConflict(() -> book.write(cohort, lists, complete));
    }
    return complete;
  }

  /** When a trainer comes and the list is old, it is read while they look at the page. */
  public void refreshSoon(CohortId cohort) {
    if (book.isOld(cohort)) {
      executor.execute(() -> refresh(cohort));
    }
  }

  private Optional<List<Member>> read(CohortId cohort, Source source) {
    try {
      RosterEndpoint endpoint = new RosterEndpoint(URI.create(source.memberships()));
      return Optional.of(protocol.roster().members(source.platform(), endpoint, PAGE));
    } catch (ServiceException failure) {
      // Not its message: that quotes the LMS, whose words may name a person.
      LOG.info("Roster of cohort " + cohort.value() + " not read: " + failure.failure());
      book.failed(source, failure.failure().name());
      return Optional.empty();
    }
  }
}
