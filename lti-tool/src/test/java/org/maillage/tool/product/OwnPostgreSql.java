package org.maillage.tool.product;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server as an operator has it: with its own tools, and commands that find it. */
public final class OwnPostgreSql implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path tools = Servers.postgresql();
  private final int port = RunningProduct.freePort();
  private final Path folder;
  private final Process server;

  public OwnPostgreSql(Path folder) {
    this.folder = folder;
    String data = folder.resolve("postgresql").toString();
    try {
      finished(start("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"));
      server =
          start(
              "postgres", "-D", data, "-h", "localhost", "-p", port + "", "-k", folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await("PostgreSQL").atMost(PATIENCE).until(this::answers);
  }

  private boolean answers() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** PostgreSQL refuses to run as root: where the tests do, it runs as nobody. */
  private Process start(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(tools.resolve(program).toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(program + ".log").toFile())
        .start();
  }

  private void finished(Process process) {
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError(Files.readString(folder.resolve("initdb.log")));
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As DATABASE_URL takes it; so the product and PostgreSQL's tools read it alike. */
  public String url() {
    return "postgres://maillage:word@localhost:" + port + "/maillage";
  }

  /** What a shell of the operator's knows. */
  public Map<String, String> environment() {
    return Map.of(
        "PATH",
        tools + ":" + System.getenv("PATH"),
        "PGHOST",
        "localhost",
        "PGPORT",
        Integer.toString(port),
        "PGUSER",
        "postgres",
        "DATABASE_URL",
        url());
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/" + database, "postgres", "");
  }

  @Override
  public void close() {
    try {
      // Its fast stop: who is still connected is cut off.
      new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
      server.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
