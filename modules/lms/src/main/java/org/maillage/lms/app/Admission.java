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
import org.maillage.kernel.Role;
import org.maillage.lms.api.VisitStarted;
import org.maillage.lms.domain.Visit;
import org.maillage.lti13.deeplinking.DeepLinkingSettings;
import org.maillage.lti13.launch.CourseContext;
import org.maillage.lti13.launch.Launch;
import org.maillage.lti13.launch.ResourceLink;
import org.maillage.lti13.launch.Roles;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.lti13.launch.SharedProfile;
import org.maillage.lti13.launch.UnredeemedLaunch;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.people.api.Arrivals;
import org.maillage.people.api.Arrivals.Arrival;
import org.maillage.people.api.Arrivals.Arrived;
import org.maillage.people.api.Arrivals.Names;
import org.maillage.people.api.Arrivals.Open;

/**
 * The one transaction of a launch: the nonce used, the person, their course, the visit, the column.
 */
@ApplicationScoped
public class Admission {
  @Inject private VisitRepository visits;
  @Inject private CourseRepository courses;
  @Inject private PlatformDirectory platforms;
  @Inject private GradeColumns columns;
  @Inject private CourseLinks links;
  @Inject private Arrivals people;
  @Inject private Event<VisitStarted> started;
  @Inject private Clock clock;

  /**
   * @param idToken the launch as it came
   * @return the path of the page that the visit opens
   */
  @Transactional
  public String admit(UnredeemedLaunch unredeemed, String browserHash, String idToken) {
    Launch launch = unredeemed.redeem(visits);
    Registration registration = platforms.require(launch.platform());
    Arrival arrival = arrival(launch, registration);
    Arrived arrived = people.arrive(arrival);
    Resource resource = links.opened(arrived.cohort(), Resource.of(launch), linkTitle(launch));
    remember(launch, registration, arrived.cohort());
    Actor actor = actor(launch, registration, arrival, arrived);
    Visit visit = visit(launch, registration, actor, browserHash);
    visits.add(visit);
    if (actor.administers()) {
      visits.received(actor.visit(), Received.of(idToken));
    }
    if (actor.person() != null) {
      boolean graded = columns.tie(launch, registration.id(), actor, resource);
      started.fire(
          new VisitStarted(actor.person(), actor.cohort(), actor.role(), resource.id(), graded));
    }
    return actor.href(visit.isPicking() ? "/pick" : path(launch, registration, actor, resource));
  }

  private static String linkTitle(Launch launch) {
    return launch.resourceLink().map(ResourceLink::title).orElse(null);
  }

  private static Arrival arrival(Launch launch, Registration registration) {
    CourseContext course = launch.context().orElse(null);
    return new Arrival(
        registration.space(),
        registration.knownAs(),
        launch.subject().orElse(null),
        launch.subject().isPresent() ? names(launch.profile(), registration) : Names.NONE,
        new Open(registration.shareNames(), registration.shareEmail()),
        launch.roles().isTrainer() ? Role.TRAINER : Role.LEARNER,
        course == null ? null : course.id(),
        course == null ? null : course.title() == null ? course.label() : course.title(),
        ToldGroups.of(launch.custom()));
  }

  private void remember(Launch launch, Registration registration, CohortId cohort) {
    String memberships =
        launch.roster().map(RosterEndpoint::memberships).map(URI::toString).orElse(null);
    launch
        .context()
        .ifPresent(course -> courses.launched(registration.id(), course.id(), cohort, memberships));
  }

  private static Actor actor(
      Launch launch, Registration registration, Arrival arrival, Arrived arrived) {
    return new Actor(
        OpaqueId.random(),
        arrived.person(),
        arrived.cohort(),
        arrival.role(),
        arrival.names().full(),
        locale(launch),
        frame(registration),
        arrived.person() != null && administers(launch.roles()));
  }

  private static boolean administers(Roles roles) {
    return roles.isInstitutionAdministrator() || roles.isSystemAdministrator();
  }

  private Visit visit(Launch launch, Registration registration, Actor actor, String browserHash) {
    return new Visit(
        actor,
        browserHash,
        registration.id(),
        launch.deploymentId(),
        launch.context().map(CourseContext::id).orElse(null),
        launch.roles().mayPickContent()
            ? launch.deepLinking().map(DeepLinkingSettings::toJson).orElse(null)
            : null,
        clock.instant());
  }

  /**
   * A link to something that is gone, or never was, leads learners to all there is and trainers to
   * where they repair it. A copied course is explained to its trainer first, once.
   */
  private String path(Launch launch, Registration registration, Actor actor, Resource resource) {
    boolean trains = actor.isTrainer() && actor.cohort() != null;
    if (trains && isCopy(launch) && courses.tellOfCopy(registration.id(), course(launch))) {
      return "/links/copied?resource=" + resource.id();
    }
    if (links.isThere(resource.id())) {
      return resource.path();
    }
    return trains ? "/links?gone" : "/catalogue?gone";
  }

  /** Moodle tells which courses this one was copied from, the nearest first. */
  private static boolean isCopy(Launch launch) {
    String history = launch.custom().getOrDefault(ToolDescription.HISTORY, "");
    return !history.isBlank() && !history.startsWith("$");
  }

  private static String course(Launch launch) {
    return launch.context().map(CourseContext::id).orElseThrow();
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

  /** Nothing when we speak none like it: then the space's own language is shown. */
  private static Locale locale(Launch launch) {
    String shown = launch.presentation().locale();
    return Languages.spoken(shown == null ? launch.profile().locale() : shown);
  }
}
