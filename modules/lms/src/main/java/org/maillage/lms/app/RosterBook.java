package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

  void write(CohortId cohort, Source source, List<Member> members) {
    Instant now = clock.instant();
    List<Listed> listed =
        members.stream()
            .filter(member -> member.status() == Member.Status.ACTIVE)
            .map(member -> listed(member, source))
            .toList();
    Open open = new Open(source.names(), source.email());
    people.roster(cohort, issuers.of(source.platform().issuer()), open, listed, now);
    courses.get(source.course()).rosterRead(now);
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
