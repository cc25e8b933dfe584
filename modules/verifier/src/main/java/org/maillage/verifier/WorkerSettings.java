package org.maillage.verifier;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How workers are started, and what each may take.
 *
 * @param java the command
 * @param classPath of a worker: this module and Chicory
 * @param folder where a worker starts; it writes nothing there
 * @param workers at most as many run programs at one time; one more stands by
 * @param heapMegabytes of one worker
 * @param startUp after this long a worker that isn't ready is given up
 * @param runs after as many a worker is replaced by a new one
 */
public record WorkerSettings(
    Path java,
    String classPath,
    Path folder,
    int workers,
    int heapMegabytes,
    Duration startUp,
    int runs,
    Limits limits) {

  /**
   * @param folder with the jars of a worker
   */
  public static WorkerSettings of(Path folder, int workers) {
    return new WorkerSettings(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        folder.resolve("*").toString(),
        folder,
        workers,
        72,
        Duration.ofSeconds(20),
        20_000,
        Limits.USUAL);
  }
}
