package org.maillage.tool.product;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The product's tables as a release left them, made without the product. */
public final class Tables {
  private Tables() {}

  /** Those of this release. */
  public static void make(RunningProduct product) {
    configuration(product).load().migrate();
  }

  /**
   * Those of an older one.
   *
   * @param version of its newest migration
   */
  public static void makeUntil(RunningProduct product, String version) {
    configuration(product).target(version).load().migrate();
  }

  /** As if a newer release had used it. */
  public static void addANewerStep(RunningProduct product) {
    try (Connection database = product.connect();
        Statement statement = database.createStatement()) {
      statement.execute(
          "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
              + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
              + " \"success\") values (999, '209901010000', 'from the future', 'SQL', 'V.sql', 1, 'x',"
              + " 1, true)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FluentConfiguration configuration(RunningProduct product) {
    return Flyway.configure()
        .dataSource(product.dataSource())
        .locations("classpath:db/migration")
        .outOfOrder(true);
  }
}
