package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Role;
import org.maillage.lms.domain.Course;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.lti13.Platform;
import org.maillage.lti13.services.Member;
import org.maillage.people.api.Arrivals;
import org.maillage.people.api.Arrivals.Listed;
import org.maillage.people.api.Arrivals.Names;
import org.maillage.people.api.Arrivals.Open;
import org.maillage.people.api.Arrivals.Roster;
import org.maillage.people.api.Cohorts;

/** The database's side of reading rosters. */
@ApplicationScoped
@Transactional
public class RosterBook {
  private static final Duration OLD = Duration.ofMinutes(10);

  @Inject private CourseRepository courses;
  @Inject private PlatformRepository platforms;
  @Inject private IssuerRepository issuers;
  @Inject private Arrivals people;
  @Inject private Cohorts cohorts;
  @Inject private Clock clock;

  /** A course of a cohort and where its list is. */
  record Source(
      Course.Key course, Platform platform, boolean names, boolean email, String memberships) {}

  boolean isOld(CohortId cohort) {
    Instant read = cohorts.get(cohort).rosterAt();
    return read == null || read.isBefore(clock.instant().minus(OLD));
  }

  List<Source> sources(CohortId cohort) {
    return courses.of(cohort).stream()
        .filter(course -> course.membershipsUrl() != null)
        .map(this::source)
        .toList();
  }

  private Source source(Course course) {
    RegisteredPlatform platform = platforms.get(course.platformId());
    return new Source(
        course.key(),
        platform.platform(),
        platform.sharesNames(),
        platform.sharesEmail(),
        course.membershipsUrl());
  }

  /**
   * @param complete whether these are the lists of all courses
   */
  void write(CohortId cohort, Map<Source, List<Member>> lists, boolean complete) {
    Instant now = clock.instant();
    List<Roster> rosters = new ArrayList<>();
    lists.forEach((source, members) -> rosters.add(roster(source, members)));
    people.rosters(cohort, rosters, complete, now);
    lists.keySet().forEach(source -> courses.get(source.course()).rosterRead(now));
  }

  private Roster roster(Source source, List<Member> members) {
    return new Roster(
        issuers.of(source.platform().issuer()),
        source.course().contextId(),
        new Open(source.names(), source.email()),
        members.stream()
            .filter(member -> member.status() == Member.Status.ACTIVE)
            .map(member -> listed(member, source))
            .toList());
  }

  void failed(Source source, String why) {
    courses.get(source.course()).rosterFailed(clock.instant(), why);
  }

  private static Listed listed(Member member, Source source) {
    Names names =
        new Names(
            source.names() ? member.name() : null,
            source.names() ? member.givenName() : null,
            source.names() ? member.familyName() : null,
            source.email() ? member.email() : null);
    Role role = member.roles().isTrainer() ? Role.TRAINER : Role.LEARNER;
    return new Listed(member.userId(), role, names);
  }
}
