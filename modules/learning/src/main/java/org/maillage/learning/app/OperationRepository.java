package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;

/** The forms that persons already sent. */
@ApplicationScoped
public class OperationRepository {
  @Inject private Sql sql;

  /** True the first time a form of this person comes in. */
  boolean count(PersonId person, String operation, Instant now) {
    return sql.update(
            "insert into learning_operation (person_id, operation, counted_at)"
                + " values (?, ?, ?) on conflict do nothing",
            person.value(),
            operation,
            now)
        == 1;
  }

  /** When forms came in that are still remembered. */
  List<Instant> sent(PersonId person) {
    return sql.all(
        "select counted_at from learning_operation where person_id = ? order by counted_at",
        row -> Sql.instant(row, "counted_at"),
        person.value());
  }

  void forgetBefore(Instant past) {
    sql.update("delete from learning_operation where counted_at < ?", past);
  }

  void move(PersonId account, PersonId person) {
    sql.update(
        "insert into learning_operation (person_id, operation, counted_at)"
            + " select cast(? as bigint), operation, counted_at from learning_operation"
            + " where person_id = ? on conflict do nothing",
        person.value(),
        account.value());
    erase(account);
  }

  /** Also the person's row in a table that earlier versions locked. */
  void erase(PersonId person) {
    sql.update("delete from learning_operation where person_id = ?", person.value());
    sql.update("delete from learning_learner where person_id = ?", person.value());
  }
}
