package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Languages;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.api.VisitStarted;
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
  @Inject private CourseRepository courses;
  @Inject private PlatformDirectory platforms;
  @Inject private GradeColumns columns;
  @Inject private LinkTargets targets;
  @Inject private Arrivals people;
  @Inject private Event<VisitStarted> started;
  @Inject private Clock clock;

  /**
   * @return the path of the page that the visit opens
   */
  @Transactional
  public String admit(UnredeemedLaunch unredeemed, String browserHash) {
    Launch launch = unredeemed.redeem(visits);
    Registration registration = platforms.require(launch.platform());
    Resource resource = Resource.of(launch);
    CohortId cohort =
        launch.context().map(context -> cohort(launch, context, registration)).orElse(null);
    Actor actor = actor(launch, registration, cohort);
    Visit visit = visit(launch, registration, actor, browserHash);
    visits.add(visit);
    if (actor.person() != null) {
      boolean graded = columns.tie(launch, registration.id(), actor, resource);
      started.fire(new VisitStarted(actor.person(), cohort, actor.role(), resource.id(), graded));
    }
    return actor.href(visit.isPicking() ? "/pick" : path(resource));
  }

  private CohortId cohort(Launch launch, CourseContext context, Registration registration) {
    String title = context.title() == null ? context.label() : context.title();
    CohortId cohort =
        people.cohort(registration.space(), launch.platform().issuer(), context.id(), title);
    String memberships =
        launch.roster().map(RosterEndpoint::memberships).map(URI::toString).orElse(null);
    courses.launched(registration.id(), context.id(), cohort, memberships);
    return cohort;
  }

  private Actor actor(Launch launch, Registration registration, CohortId cohort) {
    Role role = launch.roles().isTrainer() ? Role.TRAINER : Role.LEARNER;
    Names names = launch.subject().isPresent() ? names(launch.profile(), registration) : Names.NONE;
    PersonId person =
        launch
            .subject()
            .map(subject -> people.person(launch.platform().issuer(), subject, names))
            .orElse(null);
    if (person != null && cohort != null) {
      people.joined(cohort, person, role);
    }
    return new Actor(
        OpaqueId.random(), person, cohort, role, names.full(), locale(launch), frame(registration));
  }

  private Visit visit(Launch launch, Registration registration, Actor actor, String browserHash) {
    return new Visit(
        actor,
        browserHash,
        registration.id(),
        launch.deploymentId(),
        launch.context().map(CourseContext::id).orElse(null),
        launch.subject().orElse(null),
        isAdministrator(launch.roles()),
        launch.roles().mayPickContent()
            ? launch.deepLinking().map(DeepLinkingSettings::toJson).orElse(null)
            : null,
        clock.instant());
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
