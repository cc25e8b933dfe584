package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.LaunchClaims;
import org.maillage.practice.domain.LaunchOrder;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeCourse;
import org.maillage.practice.domain.PracticeLink;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.PretendPerson;
import org.maillage.practice.domain.Substitution;
import org.maillage.practice.domain.Ticket;

/** Writes and signs what a tool learns at a launch. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdTokens {
  /** As in Moodle: long enough for a slow line, too short to be kept. */
  private static final Duration LIFE = Duration.ofMinutes(1);

  @Inject private CourseRepository courses;
  @Inject private GradebookRepository gradebook;
  @Inject private Seal seal;
  @Inject private Settings settings;
  @Inject private Clock clock;

  String token(PracticeTool tool, LaunchOrder order, String nonce) {
    PretendPerson person = PretendPerson.known(order.person()).orElseThrow(IdTokens::gone);
    PracticeCourse course = courses.course(order.course()).orElseThrow(IdTokens::gone);
    Addresses addresses = new Addresses(settings.practiceLmsUrl());
    LaunchClaims launch = new LaunchClaims(addresses, tool, person, course);
    Substitution gaps = Substitution.of(person, course, history(course));
    if (order.isPicking()) {
      launch.picks(
          seal.ticket(Ticket.Purpose.PICKING, order.content()), gaps.fill(tool.custom(), Map.of()));
    } else {
      PracticeLink link = courses.link(order.link()).orElseThrow(IdTokens::gone);
      launch.opens(
          link,
          link.target(settings.baseUrl()),
          columns(link),
          gaps.fill(tool.custom(), link.custom()));
    }
    launch.shown(order.target(), order.language(), courseAddress(addresses, person, order));
    return seal.sign(signedNow(launch.claims(), addresses, tool, nonce));
  }

  private static URI courseAddress(Addresses addresses, PretendPerson person, LaunchOrder order) {
    return addresses.at(
        "?as=" + person.key() + "&course=" + order.course() + "&lang=" + order.language());
  }

  private Map<String, Object> signedNow(
      Map<String, Object> launch, Addresses addresses, PracticeTool tool, String nonce) {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", addresses.issuer());
    claims.put("aud", tool.clientId());
    claims.put("nonce", nonce);
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LIFE).getEpochSecond());
    claims.putAll(launch);
    return claims;
  }

  private List<PracticeColumn> columns(PracticeLink link) {
    return gradebook.columns(link.courseId()).stream()
        .filter(column -> link.id().equals(column.linkId()))
        .toList();
  }

  private Stream<Long> history(PracticeCourse course) {
    return Stream.iterate(
        course.copiedFrom(),
        Objects::nonNull,
        id -> courses.course(id).map(PracticeCourse::copiedFrom).orElse(null));
  }

  private static Problem gone() {
    return Problem.notFound("practice.unknown");
  }
}
