package org.maillage.verifier.worker;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.maillage.verifier.wire.ExitCode;

/**
 * Interrupts what takes too long. If even that does not end it, the worker ends itself: nobody may
 * be left who would do it.
 */
final class TimeLimit {
  private static final int AFTER_INTERRUPT = 1000;

  private final int milliseconds;
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "time limit");
            thread.setDaemon(true);
            thread.setPriority(Thread.MAX_PRIORITY);
            return thread;
          });

  private Thread limited;

  TimeLimit(int milliseconds) {
    this.milliseconds = milliseconds;
    timer.setRemoveOnCancelPolicy(true);
  }

  <T> T during(Supplier<T> work) {
    begin();
    var interrupt = timer.schedule(this::interrupt, milliseconds, TimeUnit.MILLISECONDS);
    var end =
        timer.schedule(
            () -> Runtime.getRuntime().halt(ExitCode.STUCK),
            (long) milliseconds + AFTER_INTERRUPT,
            TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } finally {
      interrupt.cancel(false);
      end.cancel(false);
      end();
    }
  }

  private synchronized void begin() {
    limited = Thread.currentThread();
  }

  private synchronized void interrupt() {
    if (limited != null) {
      limited.interrupt();
    }
  }

  private synchronized void end() {
    limited = null;
    Thread.interrupted();
  }
}
