package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.SpaceId;
import org.maillage.kernel.Sql;
import org.maillage.people.domain.Keeping;

/** Who is kept for how long: whoever was in several spaces by the longest of theirs. */
@ApplicationScoped
public class RetentionRepository {
  /** The years that hold in a space: as {@link Keeping#at}. Takes the moment, then the usual. */
  private static final String HOLDS =
      "case when s.retention_from > ? then s.retention_before"
          + " else coalesce(s.retention_years, ?) end";

  /** Those last seen before a moment who are kept for so many years, in spaces or outside. */
  private static final String GONE =
      " from people_person p where p.alias_of is null and p.seen_at < ? and coalesce((select max("
          + HOLDS
          + ") from people_membership m join people_cohort c on c.id = m.cohort_id"
          + " join people_space s on s.id = c.space_id where m.person_id = p.id), ?) = ?";

  @Inject private Sql sql;

  /** By which years somebody may be kept at this moment, the usual apart. */
  List<Integer> years(Instant at, int usual) {
    return sql.all(
        "select distinct " + HOLDS + " from people_space s", row -> row.getInt(1), at, usual);
  }

  /** Some of those kept for so many years who came for the last time before, by their numbers. */
  List<PersonId> gone(Instant last, int years, Instant at, int usual, long after, int most) {
    return sql.all(
        "select p.id" + GONE + " and p.id > ? order by p.id limit " + most,
        row -> new PersonId(row.getLong(1)),
        last,
        at,
        usual,
        usual,
        years,
        after);
  }

  long countGone(Instant last, int years, Instant at, int usual) {
    return sql.first("select count(*)" + GONE, row -> row.getLong(1), last, at, usual, usual, years)
        .orElseThrow();
  }

  /** How the spaces that somebody was in keep them. */
  List<Keeping> keepings(PersonId person) {
    return sql.all(
        "select distinct s.retention_years, s.retention_before, s.retention_from"
            + " from people_membership m join people_cohort c on c.id = m.cohort_id"
            + " join people_space s on s.id = c.space_id where m.person_id = ?",
        row ->
            new Keeping(
                row.getObject(1, Integer.class),
                row.getObject(2, Integer.class),
                Sql.instant(row, "retention_from")),
        person.value());
  }

  /** Of a space that keeps for so many years only: whose time is over by then, nowhere longer. */
  long reached(SpaceId space, int years, int usual, Instant by) {
    return sql.first(
            "select count(*) from people_person p where p.seen_at < ? and exists (select 1"
                + " from people_membership m join people_cohort c on c.id = m.cohort_id"
                + " where m.person_id = p.id and c.space_id = ?) and not exists (select 1"
                + " from people_membership m join people_cohort c on c.id = m.cohort_id"
                + " join people_space s on s.id = c.space_id"
                + " where m.person_id = p.id and s.id <> ? and ("
                + HOLDS
                + ") > ?)",
            row -> row.getLong(1),
            Keeping.after(by, -years),
            space.value(),
            space.value(),
            by,
            usual,
            years)
        .orElseThrow();
  }
}
