package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Sql;

/**
 * The name under which an LMS's people are known: the address it had at first. It stays theirs when
 * the LMS moves, and whoever registers at the old address later does not inherit them.
 */
@ApplicationScoped
public class IssuerRepository {
  private static final int LONGEST = 255;

  @Inject private Sql sql;

  String of(String issuer) {
    return sql.first(
            "select known_as from lms_issuer where issuer = ?", row -> row.getString(1), issuer)
        .orElse(issuer);
  }

  void moved(String from, String to) {
    String known = of(from);
    name(to, known);
    name(from, free(from));
  }

  /** A name that nobody's people have. */
  private static String free(String issuer) {
    String suffix = "#" + OpaqueId.random();
    int room = LONGEST - suffix.length();
    return (issuer.length() > room ? issuer.substring(0, room) : issuer) + suffix;
  }

  private void name(String issuer, String knownAs) {
    sql.update("delete from lms_issuer where issuer = ?", issuer);
    sql.update("insert into lms_issuer (issuer, known_as) values (?, ?)", issuer, knownAs);
  }
}
