package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.practice.domain.LaunchOrder;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.PretendPerson;
import org.maillage.practice.domain.Ticket;

/** Begins a launch: the address at the tool that the browser opens first. */
@ApplicationScoped
@Transactional
public class Launches {
  @Inject private CourseRepository courses;
  @Inject private Tools tools;
  @Inject private Seal seal;
  @Inject private Settings settings;

  /** Each call gives a new hint, and each hint works once. */
  public URI begin(LaunchOrder order) {
    PretendPerson person =
        PretendPerson.known(order.person())
            .filter(courses.course(order.course()).orElseThrow(Launches::unknown)::has)
            .orElseThrow(() -> Problem.refused("practice.not-in-course"));
    PracticeTool tool = tools.get(order.tool());
    URI target = order.isPicking() ? tool.targetUri() : linkTarget(order, person);
    if (order.isPicking() && !person.trainer()) {
      throw Problem.refused("practice.trainers-only");
    }
    return URI.create(
        tool.loginUri()
            + ("?iss=" + encoded(settings.practiceLmsUrl().toString()))
            + ("&target_link_uri=" + encoded(target.toString()))
            + ("&login_hint=" + encoded(person.sub()))
            + ("&lti_message_hint=" + seal.ticket(Ticket.Purpose.MESSAGE_HINT, order.content()))
            + ("&client_id=" + encoded(tool.clientId()))
            + ("&lti_deployment_id=" + encoded(tool.deploymentId())));
  }

  private URI linkTarget(LaunchOrder order, PretendPerson person) {
    return courses
        .link(order.link())
        .filter(link -> link.courseId() == order.course() && link.visibleTo(person))
        .orElseThrow(Launches::unknown)
        .target(settings.baseUrl());
  }

  private static Problem unknown() {
    return Problem.notFound("practice.unknown");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
