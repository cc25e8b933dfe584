package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Submissions of six checks, by the workers as shipped, and the same engine in Node. */
final class VerifyBench {
  private static final Path WORKER = Path.of("lti-tool/target/maillage/worker");
  private static final Path COST = Path.of("modules/verifier/target/test-classes");
  private static final Path ENGINE =
      Path.of(
          "modules/verifier/node_modules/@micropython/micropython-webassembly-pyscript/micropython.mjs");

  private VerifyBench() {}

  /**
   * @param options how many submissions, 10,000 if none is given
   */
  static void run(List<String> options) throws IOException, InterruptedException {
    System.out.println(Machine.state() + "\n");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            COST + ":" + WORKER + "/*",
            "org.maillage.verifier.VerifyCost",
            WORKER.toString(),
            ENGINE.toString(),
            Integer.toString(Bench.count(options, 10_000)))
        .inheritIO()
        .start()
        .waitFor();
    System.out.println("\n" + Machine.state());
  }
}
