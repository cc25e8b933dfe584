package org.maillage.tool.product;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database on the one PostgreSQL server that the tests bring along. */
public record PostgreSql(String name) {
  private static final AtomicInteger COUNT = new AtomicInteger();

  public static PostgreSql newDatabase() {
    PostgreSql database = new PostgreSql("maillage_" + COUNT.incrementAndGet());
    execute(Server.RUNNING.getPostgresDatabase(), "create database " + database.name);
    return database;
  }

  /** As DATABASE_URL takes it. */
  public String url() {
    return "postgres://postgres:postgres@localhost:" + Server.RUNNING.getPort() + "/" + name;
  }

  public long count(String table) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + table)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  DataSource dataSource() {
    return Server.RUNNING.getDatabase("postgres", name);
  }

  public void execute(String sql) {
    execute(dataSource(), sql);
  }

  private static void execute(DataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Started by the first test that needs it; ends with the test run. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
