package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Languages;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.api.VisitStarted;
import org.maillage.lms.domain.Course;
import org.maillage.lms.domain.Visit;
import org.maillage.lti13.deeplinking.DeepLinkingSettings;
import org.maillage.lti13.launch.CourseContext;
import org.maillage.lti13.launch.Launch;
import org.maillage.lti13.launch.Roles;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.lti13.launch.SharedProfile;
import org.maillage.lti13.launch.UnredeemedLaunch;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.people.api.Arrivals;
import org.maillage.people.api.Arrivals.Names;

/**
 * The one transaction of a launch: the nonce used, the person, their course, the visit, the column.
 */
@ApplicationScoped
public class Admission {
  @Inject private VisitRepository visits;
  @Inject private PlatformDirectory platforms;
  @Inject private GradeColumns columns;
  @Inject private LinkTargets targets;
  @Inject private Arrivals people;
  @Inject private Event<VisitStarted> started;
  @Inject private Clock clock;

  @Transactional
  public String admit(UnredeemedLaunch unredeemed, String browserHash) {
    Launch launch = unredeemed.redeem(visits);
    Registration registration = platforms.require(launch.platform());
    Resource resource = Resource.of(launch);
    Role role = launch.roles().isTrainer() ? Role.TRAINER : Role.LEARNER;
    Visit visit =
        new Visit(browserHash, registration.id(), launch.deploymentId(), role, clock.instant())
            .shownIn(frame(registration), launch.presentation().returnUrl(), locale(launch))
            .byAdministrator(isAdministrator(launch.roles()));
    if (launch.roles().mayPickContent()) {
      launch.deepLinking().map(DeepLinkingSettings::toJson).ifPresent(visit::picking);
    }
    CohortId cohort = launch.context().map(c -> course(launch, c, registration)).orElse(null);
    launch.context().ifPresent(context -> visit.in(context.id(), cohort));
    launch
        .subject()
        .ifPresent(subject -> person(launch, registration, subject, cohort, role, visit, resource));
    visits.add(visit);
    return visit.actor().href(visit.isPicking() ? "/pick" : path(resource));
  }

  /** A link to something that is gone, or never was, leads to all there is, with a word on why. */
  private String path(Resource resource) {
    return targets.title(resource.id(), Languages.FRENCH).isPresent()
        ? resource.path()
        : "/catalogue?gone";
  }

  private static boolean isAdministrator(Roles roles) {
    return roles.isInstitutionAdministrator() || roles.isSystemAdministrator();
  }

  private CohortId course(Launch launch, CourseContext context, Registration registration) {
    String title = context.title() == null ? context.label() : context.title();
    CohortId cohort =
        people.cohort(registration.space(), launch.platform().issuer(), context.id(), title);
    Course.Key key = new Course.Key(registration.id(), context.id());
    Course course = visits.course(key);
    if (course == null) {
      course = new Course(key, cohort);
      visits.add(course);
    }
    course.rosterAt(
        launch.roster().map(RosterEndpoint::memberships).map(URI::toString).orElse(null));
    return cohort;
  }

  private void person(
      Launch launch,
      Registration registration,
      String subject,
      CohortId cohort,
      Role role,
      Visit visit,
      Resource resource) {
    Names names = names(launch.profile(), registration);
    PersonId person = people.person(launch.platform().issuer(), subject, names);
    visit.of(person, subject, names.full());
    if (cohort != null) {
      people.joined(cohort, person, role);
    }
    boolean graded =
        role == Role.LEARNER
            && columns.tie(launch, registration.id(), subject, person, cohort, resource);
    started.fire(new VisitStarted(person, cohort, role, resource.id(), graded));
  }

  /** Whatever the LMS sends: what this platform's administrator did not open is not kept. */
  private static Names names(SharedProfile profile, Registration registration) {
    return new Names(
        registration.shareNames() ? profile.name() : null,
        registration.shareNames() ? profile.givenName() : null,
        registration.shareNames() ? profile.familyName() : null,
        registration.shareEmail() ? profile.email() : null);
  }

  private static String frame(Registration registration) {
    return UrlPrefix.origin(registration.platform().authorizationEndpoint());
  }

  private static Locale locale(Launch launch) {
    String shown = launch.presentation().locale();
    return Languages.nearest(shown == null ? launch.profile().locale() : shown);
  }
}
