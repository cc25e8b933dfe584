package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.Sql;
import org.maillage.people.api.Arrivals.Names;
import org.maillage.people.api.Cohorts.Member;
import org.maillage.people.domain.Pseudonym;

/** Who is in a cohort and what they are called: every grid asks, of hundreds at once. */
@ApplicationScoped
public class MemberRepository {
  private static final String MEMBERS =
      """
      select m.person_id, p.public_id, m.role, m.joined_at, m.left_at, i.full_name, i.family_name
      from people_membership m join people_person p on p.id = m.person_id
        left join people_identity i on i.person_id = m.person_id and i.full_name is not null
          and i.issuer in (select x.issuer from people_cohort_context x
            where x.cohort_id = m.cohort_id or x.first_cohort_id = m.cohort_id)
      where m.cohort_id = ?
      order by m.joined_at, m.person_id, i.id
      """;

  private static final String NAMES =
      """
      select m.person_id, i.full_name, i.given_name, i.family_name, i.email
      from people_membership m join people_identity i on i.person_id = m.person_id
        and i.issuer in (select x.issuer from people_cohort_context x
          where x.cohort_id = m.cohort_id or x.first_cohort_id = m.cohort_id)
      where m.cohort_id = ? order by i.id
      """;

  @Inject private Sql sql;

  /**
   * @param sortName the family name where it is known; null without any name
   */
  record Named(Member member, String sortName) {}

  /**
   * In the order they came. Someone known to several LMSs of the cohort is named by the first that
   * does.
   */
  List<Named> of(CohortId cohort) {
    Map<PersonId, Named> members = new LinkedHashMap<>();
    sql.all(MEMBERS, MemberRepository::read, cohort.value())
        .forEach(named -> members.putIfAbsent(named.member().person(), named));
    return List.copyOf(members.values());
  }

  /** What the LMSs of a cohort call its people; how another LMS does is not its business. */
  Map<PersonId, List<Names>> names(CohortId cohort) {
    Map<PersonId, List<Names>> names = new HashMap<>();
    sql.all(
        NAMES,
        row ->
            names
                .computeIfAbsent(new PersonId(row.getLong(1)), person -> new ArrayList<>())
                .add(
                    new Names(
                        row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
        cohort.value());
    return names;
  }

  private static Named read(ResultSet row) throws SQLException {
    String name = row.getString("full_name");
    String family = row.getString("family_name");
    Member member =
        new Member(
            new PersonId(row.getLong("person_id")),
            name,
            Pseudonym.of(row.getString("public_id")),
            Role.valueOf(row.getString("role")),
            Sql.instant(row, "joined_at"),
            Sql.instant(row, "left_at"));
    return new Named(member, family == null ? name : family);
  }
}
