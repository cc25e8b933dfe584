package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Role;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Member;
import org.maillage.people.api.CohortsJoined;
import org.maillage.people.app.CourseMemberRepository.Leading;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.Code.Kind;

/** A trainer brings their course into the group of another: its code is typed in theirs. */
@ApplicationScoped
public class CourseJoining implements Codes.Offer {
  @Inject private CourseMemberRepository courses;
  @Inject private CoTrainerRepository trainers;
  @Inject private CodeRepository codes;
  @Inject private GroupBook groups;
  @Inject private Cohorts cohorts;
  @Inject private Event<CohortsJoined> joined;
  @Inject private Clock clock;

  @Override
  public Kind kind() {
    return Kind.COURSE;
  }

  @Override
  public Preview preview(Code code, Page page) {
    CohortId from = requireFitting(code, page.actor());
    Leading leaving = courses.of(from).get(0);
    Leading staying = courses.of(code.cohort()).get(0);
    boolean alike = leaving.title().equals(staying.title());
    String here = alike ? leaving.titleOfLms() : leaving.title();
    String there = alike ? staying.titleOfLms() : staying.title();
    return new Preview(
        Kind.COURSE,
        List.of(part(page, "there", there, code.cohort()), part(page, "here", here, from)),
        List.of(
            page.t("people.code.course.means-seen", learners(from).size(), here, there),
            page.t("people.code.course.means-see", learners(code.cohort()).size(), there, here),
            page.t("people.code.course.means-before", here),
            page.t("people.code.course.means-old", here),
            page.t("people.code.course.means-groups"),
            page.t("people.code.course.means-grades"),
            page.t("people.code.course.means-never")));
  }

  private Preview.Part part(Page page, String which, String title, CohortId cohort) {
    long train = present(cohort, Role.TRAINER).size();
    return new Preview.Part(
        page.t("people.code.course." + which, title),
        Stream.of(
                page.t("people.code.course.learners", learners(cohort).size()),
                page.t("people.code.course.trainers", train))
            .toList());
  }

  private Set<PersonId> learners(CohortId cohort) {
    return present(cohort, Role.LEARNER);
  }

  private Set<PersonId> present(CohortId cohort, Role role) {
    Set<PersonId> found = new HashSet<>();
    cohorts.members(cohort).stream()
        .filter(member -> !member.left() && member.role() == role)
        .map(Member::person)
        .forEach(found::add);
    return found;
  }

  /**
   * What was done and agreed in the cohort that joins stays with it: only its courses and whoever
   * is in them go on in the other. Its unused codes would open what nobody follows any more.
   */
  @Override
  public void accept(Code code, Actor actor) {
    courses.lock(actor.cohort(), code.cohort());
    CohortId from = requireFitting(code, actor);
    Instant now = clock.instant();
    groups.move(from, code.cohort());
    courses.lead(from, code.cohort(), now);
    codes.dropOpen(from);
    joined.fire(new CohortsJoined(from, code.cohort()));
  }

  /** The cohort that joins. */
  private CohortId requireFitting(Code code, Actor actor) {
    if (!actor.isTrainer() || actor.isCoTrainer() || actor.cohort() == null) {
      throw Problem.malformed("people.code-course-where");
    }
    if (actor.cohort().equals(code.cohort())) {
      throw Problem.malformed("people.code-course-own");
    }
    boolean over = courses.of(code.cohort()).isEmpty() || courses.of(actor.cohort()).isEmpty();
    if (over || !trainers.isTeam(code.madeBy(), code.cohort())) {
      throw new Problem(410, "people.code-withdrawn");
    }
    if (!courses.inOneSpace(actor.cohort(), code.cohort())) {
      throw new Problem(409, "people.code-other-space");
    }
    return actor.cohort();
  }
}
