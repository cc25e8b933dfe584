package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;

/** Fingerprints of erased identities. */
@ApplicationScoped
public class ErasureRepository {
  private static final int FINGERPRINTS_A_QUERY = 500;

  @Inject private Sql sql;

  /** How an LMS knows somebody, and since when. */
  record Known(PersonId person, String issuer, String subject, Instant since) {}

  void add(String fingerprint, Instant now) {
    sql.update(
        "insert into people_erased (fingerprint, erased_at, settled) values (?, ?, true)"
            + " on conflict do nothing",
        fingerprint,
        now);
  }

  void remove(String fingerprint) {
    sql.update("delete from people_erased where fingerprint = ?", fingerprint);
  }

  List<String> among(Collection<String> fingerprints) {
    List<String> found = new ArrayList<>();
    for (List<String> some : Sql.portions(fingerprints, FINGERPRINTS_A_QUERY)) {
      found.addAll(
          sql.all(
              "select fingerprint from people_erased where fingerprint in ("
                  + Sql.marks(some.size())
                  + ")",
              row -> row.getString(1),
              some.toArray()));
    }
    return found;
  }

  /** When whom was erased, as far as it is not known whether that is so in this database. */
  Map<String, Instant> unsettled() {
    Map<String, Instant> all = new HashMap<>();
    sql.all(
        "select fingerprint, erased_at from people_erased where settled = false",
        row -> all.put(row.getString(1), Sql.instant(row, "erased_at")));
    return all;
  }

  List<Known> known() {
    return sql.all(
        "select person_id, issuer, subject, created_at from people_identity",
        row ->
            new Known(
                new PersonId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                Sql.instant(row, "created_at")));
  }

  void settle() {
    sql.update("update people_erased set settled = true where settled = false");
  }
}
