package org.maillage.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built product in a process of its own, started as an operator would. */
final class Product implements AutoCloseable {
  static final String ADMIN_TOKEN = "bench-admin-token-0123456789abcdef";
  private static final int PORT =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_PORT", "18560"));
  private static final Path BUILT =
      Path.of(System.getenv().getOrDefault("BENCH_PRODUCT", "lti-tool/target/maillage"));
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(600);

  private final Path folder;
  private final Process process;
  private final double secondsToReady;

  /** Changes the copy of the product before it is started. */
  interface Change {
    void make(Path product) throws IOException;
  }

  /** Starts it on a database and comes back when it is ready. */
  Product(String databaseUrl, String javaOptions) throws IOException, InterruptedException {
    this(databaseUrl, javaOptions, product -> {});
  }

  Product(String databaseUrl, String javaOptions, Change change)
      throws IOException, InterruptedException {
    folder = Files.createTempDirectory("maillage-bench");
    copy(BUILT, folder.resolve("product"));
    change.make(folder.resolve("product"));
    prepare();
    ProcessBuilder start = new ProcessBuilder(folder.resolve("product/bin/maillage").toString());
    Map<String, String> environment = start.environment();
    environment.keySet().removeIf(name -> name.startsWith("MAILLAGE_"));
    environment.put("PORT", Integer.toString(PORT));
    environment.put("DATABASE_URL", databaseUrl);
    environment.put("MAILLAGE_DATA_DIR", folder.resolve("data").toString());
    environment.put("MAILLAGE_ADMIN_TOKEN", ADMIN_TOKEN);
    environment.put("MAILLAGE_SECRET_KEY", "bench-secret-key-0123456789abcdef");
    environment.put("MAILLAGE_ALLOW_PRIVATE_HOSTS", "on");
    environment.put("MAILLAGE_JAVA_OPTS", javaOptions);
    start.redirectErrorStream(true).redirectOutput(log().toFile());
    long begun = System.nanoTime();
    process = start.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    awaitReady(begun);
    secondsToReady = (System.nanoTime() - begun) / 1e9;
  }

  /** As the operator is told to do after installing; it is in no figure. */
  private void prepare() throws IOException, InterruptedException {
    ProcessBuilder prepare = new ProcessBuilder(folder.resolve("product/bin/prepare").toString());
    if (prepare.redirectErrorStream(true).redirectOutput(log().toFile()).start().waitFor() != 0) {
      throw new IllegalStateException("The product could not be prepared; see " + log());
    }
  }

  private void awaitReady(long begun) throws IOException, InterruptedException {
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE_NANOS) {
        process.destroy();
        throw new IllegalStateException("The product did not start; see " + log());
      }
      Thread.sleep(100);
    }
  }

  private static boolean isReady() {
    try (Wire wire = new Wire(PORT)) {
      return wire.get("/health/ready").status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  Wire connect() throws IOException {
    return new Wire(PORT);
  }

  static String address() {
    return "http://localhost:" + PORT;
  }

  double secondsToReady() {
    return secondsToReady;
  }

  double cpu() {
    return Machine.cpu(process.pid());
  }

  /** CPU seconds of its workers, those that ended too. */
  double childrenCpu() {
    return Machine.cpuWithChildren(process.pid()) - cpu();
  }

  double compilerCpu() {
    return Machine.compilerCpu(process.pid());
  }

  long memory() {
    return Machine.memory(process.pid());
  }

  private Path log() {
    return folder.resolve("log");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    if (System.getenv("BENCH_KEEP") == null) {
      remove(folder);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, IOException failure)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
