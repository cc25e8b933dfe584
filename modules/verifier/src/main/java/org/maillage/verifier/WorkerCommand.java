package org.maillage.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Starts a worker's process: a small JVM that is told nothing about the server it works for. */
final class WorkerCommand {
  private static final Logger LOG = Logger.getLogger(WorkerCommand.class.getName());
  private static final String MAIN = "org.maillage.verifier.worker.Main";
  private static final int LINES_LOGGED = 20;
  private static final int LONGEST_LINE = 200;

  /**
   * The interpreter's loop is one huge method, which the JIT compiler would leave alone. It may be
   * compiled, larger ones (which cost 70 MB more while it works) may not. The rest bounds the
   * process from within and keeps it from writing files.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:-DontCompileHugeMethods",
          "-XX:MaxNodeLimit=60000",
          "-XX:NodeLimitFudgeFactor=1500",
          "-XX:+UseSerialGC",
          "-XX:MaxMetaspaceSize=40m",
          "-XX:ReservedCodeCacheSize=40m",
          "-XX:MaxDirectMemorySize=4m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:+SuppressFatalErrorMessage",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8");

  private final WorkerSettings settings;

  WorkerCommand(WorkerSettings settings) {
    this.settings = settings;
  }

  Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words());
    builder.environment().clear();
    builder.environment().put("MALLOC_ARENA_MAX", "1");
    Process process = builder.directory(settings.folder().toFile()).start();
    Thread log = new Thread(() -> log(process), "worker " + process.pid());
    log.setDaemon(true);
    log.start();
    return process;
  }

  private List<String> words() {
    Limits limits = settings.limits();
    return Stream.of(
            Stream.of(settings.java().toString(), "-Xmx" + settings.heapMegabytes() + "m"),
            OPTIONS.stream(),
            Stream.of("-cp", settings.classPath(), MAIN),
            Stream.of(limits.milliseconds(), limits.outputBytes(), limits.pages())
                .map(Object::toString))
        .flatMap(part -> part)
        .toList();
  }

  /** What the JVM complains of; programs can't write there. */
  private static void log(Process process) {
    try (BufferedReader lines = process.errorReader()) {
      int logged = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (logged++ < LINES_LOGGED) {
          LOG.warning("A worker: " + line.substring(0, Math.min(line.length(), LONGEST_LINE)));
        }
      }
    } catch (IOException ended) {
      LOG.fine("A worker's messages ended");
    }
  }
}
