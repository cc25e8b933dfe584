package org.maillage.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of its own for one measurement, made on the server that DATABASE_URL names and removed
 * afterwards. The server must run on this machine, or its CPU time can't be read.
 */
final class Database implements AutoCloseable {
  /** A server tells its counters of a session that has been idle for ten seconds. */
  private static final long COUNTERS_SETTLE_MILLIS = 11_000;

  private final URI server;
  private final String name = "maillage_bench_" + System.currentTimeMillis();
  private final Connection connection;
  private final long postmaster;
  private final boolean tellsStatements;

  Database() throws SQLException {
    String url = System.getenv("DATABASE_URL");
    if (url == null) {
      throw new IllegalArgumentException(
          "DATABASE_URL must name a PostgreSQL of this machine, by an account that may create databases");
    }
    server = URI.create(url);
    connection = open(server.getPath().substring(1));
    postmaster = Machine.parent(number("select pg_backend_pid()"));
    execute("create database " + name);
    tellsStatements = observed();
  }

  private Connection open(String database) throws SQLException {
    String[] account = server.getUserInfo().split(":", 2);
    return DriverManager.getConnection(
        "jdbc:postgresql://" + server.getHost() + ":" + server.getPort() + "/" + database,
        account[0],
        account.length > 1 ? account[1] : null);
  }

  private boolean observed() {
    try {
      execute("create extension if not exists pg_stat_statements");
      return number("select count(*) from pg_stat_statements") >= 0;
    } catch (SQLException absent) {
      return false;
    }
  }

  String url() {
    return server.toString().replaceFirst("/[^/]*$", "/" + name);
  }

  /** CPU seconds of the whole server. */
  double cpu() {
    return Machine.cpuWithChildren(postmaster);
  }

  /** Commits in this database so far, after a pause that makes the counter exact. */
  long commits() throws Exception {
    Thread.sleep(COUNTERS_SETTLE_MILLIS);
    return number("select xact_commit from pg_stat_database where datname = '" + name + "'");
  }

  boolean tellsStatements() {
    return tellsStatements;
  }

  /** SQL statements run in this database so far; needs the extension pg_stat_statements. */
  long statements() throws SQLException {
    return number("select coalesce(sum(calls), 0) from pg_stat_statements" + here());
  }

  /** The statements run most, one a line, with how often each ran for one of {@code count}. */
  String mostRun(long count) throws SQLException {
    StringBuilder lines = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select calls, total_exec_time, query from pg_stat_statements"
                    + here()
                    + " order by calls desc limit 40")) {
      while (row.next()) {
        lines.append(
            "%6.2f  %7.4f ms  %s%n"
                .formatted(
                    (double) row.getLong(1) / count,
                    row.getDouble(2) / count,
                    row.getString(3).replaceAll("\\s+", " ")));
      }
    }
    return lines.toString();
  }

  void forgetStatements() throws SQLException {
    if (tellsStatements) {
      execute("select pg_stat_statements_reset()");
    }
  }

  private String here() {
    return " where dbid = (select oid from pg_database where datname = '" + name + "')";
  }

  /** A session in the measured database, for whoever closes it. */
  Connection inside() throws SQLException {
    return open(name);
  }

  /** Asked inside the measured database. */
  long numberInside(String sql) throws SQLException {
    try (Connection inside = inside()) {
      return number(inside, sql);
    }
  }

  private long number(String sql) throws SQLException {
    return number(connection, sql);
  }

  private static long number(Connection where, String sql) throws SQLException {
    try (Statement statement = where.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    execute("drop database " + name + " with (force)");
    connection.close();
  }
}
