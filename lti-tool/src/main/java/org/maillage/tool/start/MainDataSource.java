package org.maillage.tool.start;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.maillage.kernel.DatabaseUrl;
import org.maillage.kernel.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one database: PostgreSQL when DATABASE_URL is set, else an H2 file in the data folder. The
 * server pools it.
 */
public class MainDataSource implements DataSource {
  private static final int LOGIN_SECONDS = 10;

  private final DataSource target = of(new Settings(System.getenv()));

  static DataSource of(Settings settings) {
    return settings
        .database()
        .map(MainDataSource::postgresql)
        .orElseGet(() -> h2ToWrite(settings.dataDir()));
  }

  /** Only to look into: what is not there yet is not made, and H2's file stays as it is. */
  static DataSource toRead(Settings settings) {
    return settings
        .database()
        .map(MainDataSource::postgresql)
        .orElseGet(
            () -> h2(settings.dataDir(), ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0"));
  }

  /** H2's file, if there is one; as long as a connection is open, no product starts on it. */
  static DataSource toKeep(Settings settings) {
    return h2(settings.dataDir(), ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0");
  }

  private static DataSource postgresql(DatabaseUrl url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url.jdbcUrl());
    source.setUser(url.user());
    source.setPassword(url.password());
    source.setLoginTimeout(LOGIN_SECONDS);
    return source;
  }

  /** WRITE_DELAY=0: without it a crash loses what was committed. */
  private static DataSource h2ToWrite(Path dataDir) {
    try {
      Files.createDirectories(dataDir);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return h2(dataDir, ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
  }

  private static DataSource h2(Path dataDir, String options) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:file:"
            + dataDir.toAbsolutePath().normalize().resolve("maillage")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + options);
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
