package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Course;
import org.maillage.people.api.PersonalData;
import org.maillage.people.app.PeopleRepository.Belonging;
import org.maillage.people.domain.Membership;

/** The courses that a person is or was in. */
@ApplicationScoped
public class MembershipData implements PersonalData {
  @Inject private PeopleRepository people;
  @Inject private CourseMemberRepository courses;
  @Inject private Cohorts cohorts;

  @Override
  public String section() {
    return "memberships";
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines = new ArrayList<>();
    for (Belonging in : people.belongings(person)) {
      lines.add(line(in, page));
      List<String> courses = courses(in);
      if (courses.size() > 1) {
        lines.add(
            page.t("people.kept.memberships.joined", in.course(), String.join(", ", courses)));
      } else if (courses.isEmpty()) {
        lines.add(page.t("people.kept.memberships.before", in.course()));
      }
    }
    return List.of(Kept.of(page, "people.kept.memberships", lines));
  }

  private List<String> courses(Belonging in) {
    return cohorts.courses(new CohortId(in.cohort())).stream().map(Course::title).toList();
  }

  private static String line(Belonging in, Page page) {
    String role = page.t("people.kept.memberships." + in.role().name().toLowerCase(Locale.ROOT));
    String since = page.when(in.since());
    return in.left() == null
        ? page.t("people.kept.memberships.line", in.course(), role, since)
        : page.t("people.kept.memberships.left", in.course(), role, since, page.when(in.left()));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    people.belongings(person).forEach(in -> all.add(json(in)));
    return all.build();
  }

  private JsonObjectBuilder json(Belonging in) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("course", in.course())
            .add("role", in.role().name())
            .add("since", in.since().toString())
            .add("courses", Json.createArrayBuilder(courses(in)));
    return in.left() == null ? json : json.add("leftAt", in.left().toString());
  }

  @Override
  public JsonValue evidence(PersonId person, String issuer) {
    Set<CohortId> theirs = cohorts.through(issuer, person);
    JsonArrayBuilder all = Json.createArrayBuilder();
    people.belongings(person).stream()
        .filter(in -> theirs.contains(new CohortId(in.cohort())))
        .forEach(in -> all.add(json(in)));
    return all.build();
  }

  @Override
  public List<String> summary(PersonId person, Page page) {
    return people.belongings(person).stream()
        .map(in -> page.t("people.kept.memberships.course", in.course()))
        .toList();
  }

  @Override
  public void join(PersonId account, PersonId person) {
    for (Membership membership : people.memberships(account)) {
      people
          .membership(membership.cohort(), person)
          .ifPresentOrElse(
              theirs -> theirs.join(membership), () -> people.add(membership.of(person)));
      people.remove(membership);
    }
    courses.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    courses.forget(person);
    people.forgetMemberships(person);
  }
}
