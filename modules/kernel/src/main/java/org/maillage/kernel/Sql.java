package org.maillage.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * The main database by plain SQL, for the few statements that every launch and every page pass
 * through and for tables that hold no entity; all else goes by JPA. Takes part in the transaction
 * that runs. For repositories only.
 */
@ApplicationScoped
public class Sql {
  @Resource(lookup = "java:app/jdbc/main")
  private DataSource database;

  private final ConcurrentHashMap<String, Block> blocks = new ConcurrentHashMap<>();

  /** By the container. */
  public Sql() {}

  public Sql(DataSource database) {
    this.database = database;
  }

  /** What one row says. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * @return how many rows it changed
   */
  public int update(String statement, Object... values) {
    return run(statement, values, PreparedStatement::executeUpdate);
  }

  /** The first row of what is asked; empty when there is none. */
  public <T> Optional<T> first(String question, Row<T> reading, Object... values) {
    return all(question, reading, values).stream().findFirst();
  }

  /** Every row of what is asked. */
  public <T> List<T> all(String question, Row<T> reading, Object... values) {
    return run(
        question,
        values,
        prepared -> {
          try (ResultSet rows = prepared.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
              all.add(reading.read(rows));
            }
            return all;
          }
        });
  }

  /** A number for a new row. Sequences step by fifty, so one question serves for fifty rows. */
  public long next(String sequence) {
    return blocks.computeIfAbsent(sequence, name -> new Block()).next(sequence);
  }

  /** As many places for values as there are, for a question that lists them. */
  public static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /** Some at a time: databases bound how many values a question may have. */
  public static <T> List<List<T>> portions(Collection<T> values, int most) {
    List<T> all = List.copyOf(values);
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      portions.add(all.subList(from, Math.min(from + most, all.size())));
    }
    return portions;
  }

  /** A moment of a row; null where it holds none. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private <T> T run(String statement, Object[] values, Execution<T> execution) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        prepared.setObject(
            i + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
      }
      return execution.of(prepared);
    } catch (SQLException failure) {
      throw new PersistenceException(failure);
    }
  }

  @FunctionalInterface
  private interface Execution<T> {
    T of(PreparedStatement prepared) throws SQLException;
  }

  /** The numbers up to the sequence's last value, as JPA counts them too. */
  private final class Block {
    private static final int SIZE = 50;
    private long next = 1;
    private long last;

    synchronized long next(String sequence) {
      if (next > last) {
        last = first("select nextval('" + sequence + "')", row -> row.getLong(1)).orElseThrow();
        next = last - SIZE + 1;
      }
      return next++;
    }
  }
}
