package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.content.Way;
import org.maillage.exercises.domain.Draft;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;

/** Programs that are being written, and solutions that were looked at. */
@ApplicationScoped
public class DraftRepository {
  @Inject private Sql sql;

  Optional<Draft> find(PersonId person, String exercise) {
    return sql.first(
        "select exercise, way, python, blocks, written_at from exercises_draft"
            + " where person_id = ? and exercise = ?",
        DraftRepository::draft,
        person.value(),
        exercise);
  }

  List<Draft> all(PersonId person) {
    return sql.all(
        "select exercise, way, python, blocks, written_at from exercises_draft"
            + " where person_id = ? order by exercise",
        DraftRepository::draft,
        person.value());
  }

  void keep(PersonId person, Draft draft) {
    Work work = draft.work();
    int changed =
        sql.update(
            "update exercises_draft set way = ?, python = ?, blocks = ?, written_at = ?"
                + " where person_id = ? and exercise = ?",
            work.way().word(),
            work.python(),
            work.blocks(),
            draft.writtenAt(),
            person.value(),
            draft.exercise());
    if (changed == 0) {
      sql.update(
          "insert into exercises_draft (person_id, exercise, way, python, blocks, written_at)"
              + " values (?, ?, ?, ?, ?, ?)",
          person.value(),
          draft.exercise(),
          work.way().word(),
          work.python(),
          work.blocks(),
          draft.writtenAt());
    }
  }

  void lookedAtSolution(PersonId person, String exercise, Instant now) {
    sql.update(
        "insert into exercises_solution_seen (person_id, exercise, seen_at)"
            + " values (?, ?, ?) on conflict do nothing",
        person.value(),
        exercise,
        now);
  }

  List<Seen> solutionsSeen(PersonId person) {
    return sql.all(
        "select exercise, seen_at from exercises_solution_seen where person_id = ?"
            + " order by seen_at",
        row -> new Seen(row.getString("exercise"), Sql.instant(row, "seen_at")),
        person.value());
  }

  /** A solution that was looked at. */
  record Seen(String exercise, Instant at) {}

  void erase(PersonId person) {
    sql.update("delete from exercises_draft where person_id = ?", person.value());
    sql.update("delete from exercises_solution_seen where person_id = ?", person.value());
  }

  private static Draft draft(ResultSet row) throws SQLException {
    Way way = Way.of(row.getString("way"));
    return new Draft(
        row.getString("exercise"),
        new Work(way, row.getString("python"), row.getString("blocks")),
        Sql.instant(row, "written_at"));
  }
}
