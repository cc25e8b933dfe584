package org.maillage.verifier;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maillage.verifier.wire.ExitCode;
import org.maillage.verifier.wire.Frames;

/** One worker process, seen from the server. Used by one thread at a time. */
final class Worker {
  /** Beyond its own limit and its own end; then it is killed from here. */
  private static final long GRACE_MILLISECONDS = 3000;

  private final WorkerSettings settings;
  private final ScheduledExecutorService watch;
  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile boolean tooLate;
  private int runs;

  private Worker(WorkerSettings settings, ScheduledExecutorService watch, Process process) {
    this.settings = settings;
    this.watch = watch;
    this.process = process;
    in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /** Returns when it is ready. */
  static Worker start(WorkerSettings settings, ScheduledExecutorService watch) {
    try {
      Process process = new WorkerCommand(settings).start();
      Worker worker = new Worker(settings, watch, process);
      Future<?> kill = worker.killIn(settings.startUp().toMillis());
      try {
        Frames.readReady(worker.in);
        return worker;
      } catch (IOException e) {
        worker.kill();
        throw e;
      } finally {
        kill.cancel(false);
      }
    } catch (IOException e) {
      throw new NoWorker("no worker for learners' programs can be started", e);
    }
  }

  Ran run(Run run) throws BrokenWorker {
    runs++;
    Future<?> kill = killIn(settings.limits().byTheClock() + GRACE_MILLISECONDS);
    try {
      Frames.write(out, run);
      return Frames.readRan(in);
    } catch (IOException e) {
      kill();
      throw new BrokenWorker("a worker broke: exit code " + exitCode(), blame(), e);
    } finally {
      kill.cancel(false);
    }
  }

  boolean isWorn() {
    return runs >= settings.runs() || !process.isAlive();
  }

  void kill() {
    process.destroyForcibly();
  }

  private Future<?> killIn(long milliseconds) {
    try {
      return watch.schedule(this::killLate, milliseconds, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      kill();
      throw new NoWorker("the server stops", e);
    }
  }

  private void killLate() {
    tooLate = true;
    kill();
  }

  private Ending blame() {
    if (tooLate || exitCode() == ExitCode.STUCK) {
      return Ending.TIME;
    }
    return exitCode() == ExitCode.OUT_OF_MEMORY ? Ending.MEMORY : null;
  }

  private int exitCode() {
    return process.onExit().join().exitValue();
  }
}
