package org.maillage.tool.start;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** How far a database's tables are, beside those of this release. */
final class Schema {
  private static final List<MigrationState> UNKNOWN =
      List.of(
          MigrationState.FUTURE_SUCCESS,
          MigrationState.FUTURE_FAILED,
          MigrationState.MISSING_SUCCESS,
          MigrationState.MISSING_FAILED);

  private final Flyway flyway;
  private final MigrationInfo[] all;

  Schema(DataSource database) {
    flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .outOfOrder(true)
            .load();
    all = flyway.info().all();
  }

  /** Brings it to this release's newest; a newer one is left as it is. */
  void migrate() {
    if (isNewer()) {
      throw new IllegalStateException(newer());
    }
    flyway.migrate();
  }

  boolean isNew() {
    return Stream.of(all).allMatch(step -> step.getState() == MigrationState.PENDING);
  }

  /** A release that came after this one changed it. */
  boolean isNewer() {
    return Stream.of(all).anyMatch(step -> UNKNOWN.contains(step.getState()));
  }

  String newer() {
    List<String> unknown =
        Stream.of(all)
            .filter(step -> UNKNOWN.contains(step.getState()))
            .map(step -> step.getVersion() + " " + step.getDescription())
            .toList();
    return "the database was used by a newer release (it has "
        + String.join(", ", unknown)
        + "): start that release, or restore the backup from before the upgrade";
  }

  boolean isBroken() {
    return Stream.of(all).anyMatch(step -> step.getState() == MigrationState.FAILED);
  }

  /** How many steps a start would take. */
  int steps() {
    return flyway.info().pending().length;
  }

  /** The newest step that was taken. */
  String version() {
    return flyway.info().current().getVersion().toString();
  }
}
