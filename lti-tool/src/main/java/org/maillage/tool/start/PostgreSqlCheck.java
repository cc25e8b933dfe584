package org.maillage.tool.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.Finding;

/** Whether a PostgreSQL is new enough, speaks UTF-8, and lets us make and change tables. */
final class PostgreSqlCheck {
  private static final String ABOUT = "Database";
  private static final int OLDEST = 15;
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

  private final Connection connection;

  private PostgreSqlCheck(Connection connection) {
    this.connection = connection;
  }

  static List<Finding> of(Connection connection, Clock clock) throws SQLException {
    PostgreSqlCheck check = new PostgreSqlCheck(connection);
    List<Finding> findings = new ArrayList<>();
    findings.add(check.version());
    findings.add(check.rights());
    findings.add(check.connections());
    findings.add(check.clock(clock));
    return findings;
  }

  private Finding version() throws SQLException {
    int version = Integer.parseInt(text("show server_version_num")) / 10_000;
    String encoding = text("show server_encoding");
    String which = "PostgreSQL " + text("show server_version") + ", " + encoding;
    if (version < OLDEST) {
      return Finding.wrong(ABOUT, which + ": it needs " + OLDEST + " or later");
    }
    return encoding.equals("UTF8")
        ? Finding.ok(ABOUT, which)
        : Finding.wrong(ABOUT, which + ": make the database anew with encoding 'UTF8'");
  }

  private Finding rights() throws SQLException {
    String user = text("select current_user");
    if (!"t".equals(text("select has_schema_privilege(current_schema(), 'CREATE')"))) {
      return Finding.wrong(
          ABOUT,
          user
              + " can't make tables: alter database "
              + text("select current_database()")
              + " owner to "
              + user);
    }
    String others =
        text(
            "select count(*) from pg_tables where schemaname = current_schema()"
                + " and not pg_has_role(tableowner, 'USAGE')");
    return others.equals("0")
        ? Finding.ok(ABOUT, user + " may make and change tables")
        : Finding.wrong(
            ABOUT,
            others
                + " tables belong to another account than "
                + user
                + ": reassign owned by … to "
                + user);
  }

  private Finding connections() throws SQLException {
    int most = Integer.parseInt(text("show max_connections"));
    int others = Integer.parseInt(text("select count(*) from pg_stat_activity")) - 1;
    String free = most - others + " of " + most + " connections are free";
    return most - others < StartUp.CONNECTIONS
        ? Finding.warning(ABOUT, free + "; a node takes up to " + StartUp.CONNECTIONS)
        : Finding.ok(ABOUT, free);
  }

  private Finding clock(Clock clock) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select clock_timestamp()")) {
      row.next();
      OffsetDateTime theirs = row.getObject(1, OffsetDateTime.class);
      Duration apart = Duration.between(theirs.toInstant(), clock.instant()).abs();
      return apart.compareTo(CLOCKS_DIFFER) > 0
          ? Finding.warning(
              "Clock",
              "differs from the database's by " + apart.toSeconds() + " s: look at NTP on both")
          : Finding.ok("Clock", "as the database's");
    }
  }

  private String text(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
