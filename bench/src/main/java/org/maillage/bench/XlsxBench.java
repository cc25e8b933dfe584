package org.maillage.bench;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A long report as XLSX: the libraries as shipped, in a JVM with 256 MB of heap. */
final class XlsxBench {
  private static final Path WAR = Path.of("lti-tool/target/maillage/lib/ROOT.war");
  private static final Path COST = Path.of("modules/reports/target/test-classes");

  private XlsxBench() {}

  /**
   * @param options how many rows, 100,000 if none is given
   */
  static void run(List<String> options) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("maillage-bench");
    try (FileSystem war = FileSystems.newFileSystem(WAR);
        Stream<Path> jars = Files.list(war.getPath("WEB-INF/lib"))) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, folder.resolve(jar.getFileName().toString()));
      }
    }
    System.out.println(Machine.state() + "\n");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            COST + ":" + folder + "/*",
            "org.maillage.reports.app.XlsxCost",
            Integer.toString(Bench.count(options, 100_000)))
        .inheritIO()
        .start()
        .waitFor();
    Product.remove(folder);
    System.out.println("\n" + Machine.state());
  }
}
