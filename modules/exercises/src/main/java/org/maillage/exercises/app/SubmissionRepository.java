package org.maillage.exercises.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.content.Way;
import org.maillage.exercises.domain.Best;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Verdict;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;

/** Programs that were sent, and what was found in them. */
@ApplicationScoped
public class SubmissionRepository {
  private static final String COLUMNS =
      "select id, public_id, person_id, cohort_id, exercise, way, python, blocks, sent_at, outcome"
          + " from exercises_submission";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private Sql sql;

  void add(Submission sent, String contentHash, String operation, Instant place) {
    sql.update(
        "insert into exercises_submission (id, public_id, person_id, cohort_id, exercise,"
            + " content_hash, operation, way, python, blocks, sent_at, state, place, done, points,"
            + " out_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, false, 0, 0)",
        sql.next("exercises_submission_seq"),
        sent.publicId(),
        sent.person().value(),
        sent.cohort() == null ? null : sent.cohort().value(),
        sent.exercise(),
        contentHash,
        operation,
        sent.work().way().word(),
        sent.work().python(),
        sent.work().blocks(),
        sent.sentAt(),
        place);
  }

  Optional<Submission> ofForm(PersonId person, String operation) {
    return sql.first(
        COLUMNS + " where person_id = ? and operation = ?",
        SubmissionRepository::submission,
        person.value(),
        operation);
  }

  Optional<Submission> find(PersonId person, String publicId) {
    return sql.first(
        COLUMNS + " where person_id = ? and public_id = ?",
        SubmissionRepository::submission,
        person.value(),
        publicId);
  }

  Optional<Submission> latest(PersonId person, String exercise) {
    return sql.first(
        COLUMNS + " where person_id = ? and exercise = ? order by id desc limit 1",
        SubmissionRepository::submission,
        person.value(),
        exercise);
  }

  List<Submission> all(PersonId person) {
    return sql.all(
        COLUMNS + " where person_id = ? order by id",
        SubmissionRepository::submission,
        person.value());
  }

  long sentSince(PersonId person, Instant past) {
    return sql.first(
            "select count(*) from exercises_submission where person_id = ? and sent_at > ?",
            row -> row.getLong(1),
            person.value(),
            past)
        .orElseThrow();
  }

  /** The turn of the last of theirs that waits. */
  Optional<Instant> lastPlace(PersonId person) {
    return sql.first(
        "select place from exercises_submission where person_id = ? and state = 'WAITING'"
            + " order by place desc limit 1",
        row -> Sql.instant(row, "place"),
        person.value());
  }

  long waiting() {
    return sql.first(
            "select count(*) from exercises_submission where state = 'WAITING'",
            row -> row.getLong(1))
        .orElseThrow();
  }

  /** Whose turn it is, held against other nodes and threads until the transaction ends. */
  Optional<Submission> next(Instant now) {
    return sql.first(
        COLUMNS
            + " where state = 'WAITING' and (lease_until is null or lease_until < ?)"
            + " order by place, id limit 1 for update skip locked",
        SubmissionRepository::submission,
        now);
  }

  void lease(long id, Instant until) {
    sql.update("update exercises_submission set lease_until = ? where id = ?", until, id);
  }

  /** Whose it is now: its author may have joined another account, or be gone. */
  Optional<PersonId> waitingPerson(long id) {
    return sql.first(
        "select person_id from exercises_submission where id = ? and state = 'WAITING'",
        row -> new PersonId(row.getLong(1)),
        id);
  }

  /** False when somebody else recorded one, or its author erased it. */
  boolean record(long id, Verdict verdict, Instant now) {
    return sql.update(
            "update exercises_submission set state = 'VERIFIED', verified_at = ?, done = ?,"
                + " points = ?, out_of = ?, typical = ?, outcome = ?, lease_until = null"
                + " where id = ? and state = 'WAITING'",
            now,
            verdict.done(),
            verdict.points(),
            verdict.of(),
            verdict.typical(),
            json(verdict),
            id)
        == 1;
  }

  Optional<Best> best(PersonId account, String exercise) {
    return best("person_id = ? and exercise = ?", new Object[] {account.value(), exercise});
  }

  /** Of what was sent from the cohort, or from anywhere until then. */
  Optional<Best> best(PersonId account, String exercise, CohortId cohort, Instant anywhereUntil) {
    return best(
        "person_id = ? and exercise = ? and (cohort_id = ? or sent_at <= ?)",
        new Object[] {account.value(), exercise, cohort.value(), anywhereUntil});
  }

  private Optional<Best> best(String where, Object[] values) {
    return sql.first(
        "select done, points, out_of, count(*) over () as tries from exercises_submission where "
            + where
            + " and state = 'VERIFIED' order by done desc, points desc limit 1",
        row ->
            new Best(
                row.getBoolean("done"),
                row.getInt("points"),
                row.getInt("out_of"),
                row.getInt("tries")),
        values);
  }

  /** A program that was verified: whose, and what came of it. */
  record Try(PersonId person, boolean done, String typical) {}

  List<Try> tries(CohortId cohort, String exercise) {
    return sql.all(
        "select distinct person_id, done, typical from exercises_submission"
            + " where cohort_id = ? and exercise = ? and state = 'VERIFIED'",
        row ->
            new Try(
                new PersonId(row.getLong("person_id")),
                row.getBoolean("done"),
                row.getString("typical")),
        cohort.value(),
        exercise);
  }

  /** What waits of an account is its person's from now on. */
  void moveWaiting(PersonId account, PersonId person) {
    sql.update(
        "update exercises_submission set person_id = ? where person_id = ? and state = 'WAITING'",
        person.value(),
        account.value());
  }

  void erase(PersonId person) {
    sql.update("delete from exercises_submission where person_id = ?", person.value());
  }

  private static Submission submission(ResultSet row) throws SQLException {
    long cohort = row.getLong("cohort_id");
    CohortId from = row.wasNull() ? null : new CohortId(cohort);
    Way way = Way.of(row.getString("way"));
    return new Submission(
        row.getLong("id"),
        row.getString("public_id"),
        new PersonId(row.getLong("person_id")),
        from,
        row.getString("exercise"),
        new Work(way, row.getString("python"), row.getString("blocks")),
        Sql.instant(row, "sent_at"),
        verdict(row.getString("outcome")));
  }

  private static Verdict verdict(String json) {
    try {
      return json == null ? null : JSON.readValue(json, Verdict.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A verdict that cannot be read", e);
    }
  }

  private static String json(Verdict verdict) {
    try {
      return JSON.writeValueAsString(verdict);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
