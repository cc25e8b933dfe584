package org.maillage.tool.product;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The processes of a product that learners' programs run in. */
public record WorkerProcesses(List<ProcessHandle> all) {
  private static final String MAIN = "org.maillage.verifier.worker.Main";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Waits until there are as many. */
  public static WorkerProcesses of(RunningProduct product, int count) {
    await(count + " workers").atMost(PATIENCE).until(() -> now(product).size() == count);
    return new WorkerProcesses(now(product));
  }

  private static List<ProcessHandle> now(RunningProduct product) {
    return ProcessHandle.of(product.pid()).stream()
        .flatMap(ProcessHandle::descendants)
        .filter(process -> process.info().commandLine().orElse("").contains(MAIN))
        .toList();
  }

  /** What they are given from now on stays in the middle. */
  public void freeze() {
    all.forEach(worker -> signal(worker, "-STOP"));
  }

  /** As a machine short of memory does it, or an operator. */
  public void kill() {
    all.forEach(ProcessHandle::destroyForcibly);
    all.stream().map(ProcessHandle::onExit).forEach(CompletableFuture::join);
  }

  private static void signal(ProcessHandle worker, String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(worker.pid())).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
