package org.maillage.tool.product;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.maillage.kernel.DatabaseUrl;
import org.maillage.kernel.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The product as its users have it: the start script of the release folder, as a process of its
 * own, with a port, a data folder and a log.
 */
public final class RunningProduct implements AutoCloseable {
  public static final String ADMIN_TOKEN = "the-operators-token-in-tests";

  static final Path HOME = Path.of(System.getProperty("maillage.home")).toAbsolutePath();
  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(40);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final Path log;
  private List<String> command = List.of(HOME.resolve("bin/maillage").toString());
  private Process process;

  private RunningProduct(Path folder) {
    this.folder = folder;
    this.log = folder.resolve("maillage.log");
    set("PORT", Integer.toString(freePort()));
    set("MAILLAGE_DATA_DIR", folder.resolve("data").toString());
    set("MAILLAGE_ADMIN_TOKEN", ADMIN_TOKEN);
    set("MAILLAGE_ALLOW_PRIVATE_HOSTS", "on");
    // A start takes half the CPU with the first compiler alone.
    set("MAILLAGE_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
  }

  /** Not started yet. */
  public static RunningProduct in(Path folder) {
    return new RunningProduct(folder);
  }

  /** Not started yet; as the release's unit says, with a folder for /var/lib/maillage. */
  public static RunningProduct startedBy(Unit unit, Path folder) {
    RunningProduct product = new RunningProduct(folder);
    unit.environment().forEach(product.environment::putIfAbsent);
    product.command = unit.command(folder);
    return product;
  }

  public RunningProduct on(Database database) {
    database.environment().forEach(this::set);
    return this;
  }

  /** Shares the database and the public address of a product on PostgreSQL. */
  public RunningProduct asAnotherNodeOf(RunningProduct one) {
    set("DATABASE_URL", one.environment.get("DATABASE_URL"));
    set("MAILLAGE_SECRET_KEY", one.environment.get("MAILLAGE_SECRET_KEY"));
    return set("MAILLAGE_BASE_URL", one.publicOrigin());
  }

  /** Not started: the same settings but for these. */
  public RunningProduct alike(Map<String, String> changes) {
    RunningProduct other = new RunningProduct(folder);
    other.environment.putAll(environment);
    other.environment.putAll(changes);
    return other;
  }

  public Map<String, String> environment() {
    return environment;
  }

  public RunningProduct set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Starts without waiting. */
  public RunningProduct launch() {
    ProcessBuilder builder = script();
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Another command of the start script with the same settings, run to its end. */
  public Ran run(String... command) {
    ProcessBuilder builder = script();
    builder.command().addAll(List.of(command));
    try {
      Process other = builder.start();
      String output = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(other.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came of a command: its exit code, and all it said. */
  public record Ran(int exit, String output) {}

  private ProcessBuilder script() {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.directory(folder.toFile());
    builder.environment().keySet().removeIf(RunningProduct::isASetting);
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true);
  }

  private static boolean isASetting(String name) {
    return name.startsWith("MAILLAGE_") || name.equals("DATABASE_URL") || name.equals("PORT");
  }

  /** Starts, and starts again on the same port and data. */
  public RunningProduct start() {
    return launch().awaitReady();
  }

  public RunningProduct awaitReady() {
    await("the product is ready")
        .atMost(START)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> isReady() || !process.isAlive());
    if (!process.isAlive()) {
      throw new IllegalStateException("The product ended:\n" + log());
    }
    return this;
  }

  public boolean isReady() {
    return status("/health/ready") == 200;
  }

  /** What a plain GET is answered with; 0 while nobody listens. */
  public int status(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(url(path)).timeout(Duration.ofSeconds(10)).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException nobodyListens) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for a start that must fail. */
  public int exitCode(Duration patience) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("Still running after " + patience + ":\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SIGKILL: nothing is finished, nothing is flushed. */
  public void kill() {
    process.destroyForcibly();
    exitCode(STOP);
  }

  /** SIGTERM, without waiting. */
  public void askToStop() {
    process.destroy();
  }

  /** SIGTERM. */
  public void stop() {
    askToStop();
    exitCode(STOP);
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  public int port() {
    return Integer.parseInt(environment.get("PORT"));
  }

  public Path dataDir() {
    return Path.of(environment.get("MAILLAGE_DATA_DIR"));
  }

  /** The product's database, when it is PostgreSQL. */
  public PostgreSql postgreSql() {
    String url = environment.get("DATABASE_URL");
    return new PostgreSql(url.substring(url.lastIndexOf('/') + 1));
  }

  /** The database from outside. H2 lets nobody in while the product runs. */
  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  DataSource dataSource() {
    Optional<DatabaseUrl> url = new Settings(environment).database();
    if (url.isPresent()) {
      PGSimpleDataSource postgreSql = new PGSimpleDataSource();
      postgreSql.setUrl(url.get().jdbcUrl());
      postgreSql.setUser(url.get().user());
      postgreSql.setPassword(url.get().password());
      return postgreSql;
    }
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:file:"
            + dataDir().resolve("maillage")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    h2.setUser("maillage");
    h2.setPassword("");
    return h2;
  }

  public URI url(String path) {
    return URI.create(origin() + path);
  }

  public String origin() {
    return "http://localhost:" + port();
  }

  /** What browsers know it by. */
  public String publicOrigin() {
    return environment.getOrDefault("MAILLAGE_BASE_URL", origin());
  }

  public String log() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> logLines(String containing) {
    return log().lines().filter(line -> line.contains(containing)).toList();
  }

  @Override
  public void close() {
    if (isAlive()) {
      stop();
    }
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
