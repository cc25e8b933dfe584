package org.maillage.tool.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.maillage.kernel.Finding;
import org.maillage.kernel.Preflight;
import org.maillage.kernel.Settings;

/**
 * The application's part of {@code bin/maillage check}: the database, and what each feature needs
 * of it. The launcher calls this outside any server.
 */
public final class Inspection {
  private static final Logger ALL = Logger.getLogger("");

  private Inspection() {}

  public static List<Finding> look(Settings settings) {
    ALL.setLevel(Level.OFF);
    DataSource database = MainDataSource.toRead(settings);
    List<Finding> findings = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      findings.addAll(
          settings.database().isPresent()
              ? PostgreSqlCheck.of(connection, new Producers().clock())
              : List.of(Finding.ok("Database", "H2 in the data folder")));
      findings.addAll(SchemaCheck.of(database, connection));
      findings.addAll(ofFeatures(settings, Optional.of(connection)));
    } catch (SQLException refused) {
      findings.add(DatabaseRefusal.of(refused, settings));
      findings.addAll(ofFeatures(settings, Optional.empty()));
    }
    return findings;
  }

  private static List<Finding> ofFeatures(Settings settings, Optional<Connection> database) {
    List<Finding> findings = new ArrayList<>();
    for (Preflight feature : ServiceLoader.load(Preflight.class)) {
      findings.addAll(feature.look(settings, database));
    }
    return findings;
  }
}
