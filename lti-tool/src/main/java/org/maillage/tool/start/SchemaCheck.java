package org.maillage.tool.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.maillage.kernel.Finding;

/** Whether a start would find its tables, make them, or refuse. */
final class SchemaCheck {
  private static final String ABOUT = "Tables";

  private SchemaCheck() {}

  static List<Finding> of(DataSource database, Connection connection) throws SQLException {
    try {
      return List.of(of(new Schema(database), connection));
    } catch (FlywayException unreadable) {
      return List.of(Finding.wrong(ABOUT, "can't be read: " + unreadable.getMessage()));
    }
  }

  private static Finding of(Schema schema, Connection connection) throws SQLException {
    if (schema.isNew()) {
      return holdsTables(connection)
          ? Finding.wrong(ABOUT, "of something else are in this database: give it one of its own")
          : Finding.ok(ABOUT, "none yet, made at the first start");
    }
    if (schema.isNewer()) {
      return Finding.wrong(ABOUT, schema.newer());
    }
    if (schema.isBroken()) {
      return Finding.wrong(ABOUT, "a migration broke off: restore the backup made before it");
    }
    return schema.steps() == 0
        ? Finding.ok(ABOUT, "of this release (" + schema.version() + ")")
        : Finding.warning(
            ABOUT,
            "of an older release (%s): the next start takes %d steps; back up before it"
                .formatted(schema.version(), schema.steps()));
  }

  private static boolean holdsTables(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      return tables.next();
    }
  }
}
