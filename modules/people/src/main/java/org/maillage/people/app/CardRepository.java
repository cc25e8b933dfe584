package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.people.domain.Card;
import org.maillage.people.domain.Card.Field;

/** What people say of themselves. */
@ApplicationScoped
public class CardRepository {
  private static final String READ =
      "select k.person_id, k.doing, k.levels, k.territory, k.sector from people_card k";

  @Inject private Sql sql;

  Optional<Card> of(PersonId person) {
    return sql.first(READ + " where k.person_id = ?", CardRepository::card, person.value());
  }

  /** Of those who are in the cohort now. */
  Map<PersonId, Card> of(CohortId cohort) {
    Map<PersonId, Card> cards = new HashMap<>();
    sql.all(
        READ
            + " join people_membership m on m.person_id = k.person_id"
            + " where m.cohort_id = ? and m.left_at is null",
        row -> cards.put(new PersonId(row.getLong(1)), card(row)),
        cohort.value());
    return cards;
  }

  private static Card card(ResultSet row) throws SQLException {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      texts.put(field, row.getString(field.word()));
    }
    return new Card(texts);
  }

  /** An empty one is not kept at all. */
  void keep(PersonId person, Card card) {
    forget(person);
    if (!card.isEmpty()) {
      sql.update(
          "insert into people_card (person_id, doing, levels, territory, sector)"
              + " values (?, ?, ?, ?, ?)",
          person.value(),
          card.texts().get(Field.DOING),
          card.texts().get(Field.LEVELS),
          card.texts().get(Field.TERRITORY),
          card.texts().get(Field.SECTOR));
    }
  }

  void forget(PersonId person) {
    sql.update("delete from people_card where person_id = ?", person.value());
  }
}
