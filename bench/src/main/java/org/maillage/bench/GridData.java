package org.maillage.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A big academy in the database: persons in courses of 500, each with the steps they did. One of
 * the courses is the one that is looked at; its people did most of it, some of it elsewhere.
 */
final class GridData {
  private static final int COURSE = 500;

  /** Numbers of ours, far from those that the product gives. */
  private static final long FIRST = 10_000_000;

  private static final String PERSONS =
      """
      insert into people_person (id, public_id, created_at, seen_at)
        select %1$d + n, 'bench' || n, now() - interval '90 days', now()
        from generate_series(0, %2$d - 1) n;
      insert into people_identity
          (id, issuer, subject, person_id, full_name, given_name, family_name, created_at)
        select %1$d + n, 'https://bench.example', 'bench' || n, %1$d + n,
          'Aïcha O''Brien ' || n, 'Aïcha', 'O''Brien ' || n, now()
        from generate_series(0, %2$d - 1) n
      """;

  private static final String COURSES =
      """
      insert into people_cohort (id, public_id, space_id, title, created_at)
        select %1$d + c, 'bench' || c, (select min(id) from people_space), 'Course ' || c, now()
        from generate_series(1, %2$d / %3$d) c;
      insert into people_membership (cohort_id, person_id, role, joined_at)
        select case when n < %3$d then %4$d else %1$d + n / %3$d end, %1$d + n, 'LEARNER',
          now() - interval '60 days'
        from generate_series(0, %2$d - 1) n;
      insert into people_group (id, public_id, cohort_id, issuer, number, name, created_at)
        select %1$d + g, 'bench' || g, %4$d, 'https://bench.example', g, 'Groupe ' || g, now()
        from generate_series(1, 10) g;
      insert into people_group_member (group_id, person_id, by_hand)
        select %1$d + 1 + n %% 10, %1$d + n, false from generate_series(0, %3$d - 1) n;
      insert into people_share (person_id, cohort_id, shown, answered_at)
        select %1$d + n, %4$d, true, now() - interval '30 days'
        from generate_series(0, %3$d - 1, 3) n
      """;

  /** Four units of ten, in the course that is looked at; a third of them was done elsewhere. */
  private static final String LOOKED_AT =
      """
      insert into learning_step_record (person_id, step_id, cohort_id, unit, content_hash, done_at)
        select %1$d + n, s.id, case when (n + s.unit_number) %% 3 = 0 then 1 else %4$d end,
          s.unit, 'x', now() - interval '40 days'
        from generate_series(0, %3$d - 1) n, bench_step s where (n + s.unit_number) %% 10 > 5
      """;

  private static final String RECORDS =
      """
      insert into learning_step_record (person_id, step_id, cohort_id, unit, content_hash, done_at)
        select %1$d + n, s.id, %1$d + n / %3$d, s.unit, 'x', now() - interval '40 days'
        from generate_series(%3$d, %2$d - 1) n, bench_step s
        where (n * 7 + s.step_number) %% %5$d < %6$d
      """;

  private final Database database;
  private final int persons;
  private final long records;

  GridData(Database database, int persons, long records) {
    this.database = database;
    this.persons = persons;
    this.records = records;
  }

  /** Fills the product's tables; the course that is looked at is there already. */
  void make(List<BigCourse.Step> steps, long course) throws SQLException {
    long each = records / persons;
    try (Connection inside = database.inside();
        Statement statement = inside.createStatement()) {
      statement.execute(
          "create temporary table bench_step"
              + " (id varchar, unit varchar, unit_number integer, step_number integer)");
      for (BigCourse.Step step : steps) {
        statement.execute(
            "insert into bench_step values ('%s', '%s', %d, %d)"
                .formatted(step.id(), step.unit(), step.unitNumber(), step.number()));
      }
      for (String sql : List.of(PERSONS, COURSES, LOOKED_AT, RECORDS)) {
        statement.execute(sql.formatted(FIRST, persons, COURSE, course, steps.size(), each));
      }
      statement.execute("vacuum analyze");
    }
  }
}
