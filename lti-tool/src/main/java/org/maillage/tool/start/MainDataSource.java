package org.maillage.tool.start;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.maillage.kernel.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one database: PostgreSQL when DATABASE_URL is set, else an H2 file in the data folder. The
 * server pools it.
 */
public class MainDataSource implements DataSource {
  private final DataSource target = of(new Settings(System.getenv()));

  static DataSource of(Settings settings) {
    return settings
        .databaseUrl()
        .map(MainDataSource::postgresql)
        .orElseGet(() -> h2(settings.dataDir()));
  }

  private static DataSource postgresql(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    DatabaseUrl parts = DatabaseUrl.parse(url);
    source.setUrl(parts.jdbcUrl());
    source.setUser(parts.user());
    source.setPassword(parts.password());
    return source;
  }

  /** WRITE_DELAY=0: without it a crash loses what was committed. */
  private static DataSource h2(Path dataDir) {
    JdbcDataSource source = new JdbcDataSource();
    Path file = dataDir.toAbsolutePath().normalize().resolve("maillage");
    try {
      Files.createDirectories(file.getParent());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    source.setURL(
        "jdbc:h2:file:"
            + file
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    source.setUser("maillage");
    source.setPassword("");
    return source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return target.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return target.getConnection();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return target.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    target.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    target.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return target.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.maillage.database");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return target.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return target.isWrapperFor(type);
  }
}
