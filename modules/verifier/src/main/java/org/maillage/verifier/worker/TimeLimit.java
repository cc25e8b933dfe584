package org.maillage.verifier.worker;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import org.maillage.verifier.Limits;
import org.maillage.verifier.wire.ExitCode;

/**
 * Interrupts what takes too long. If even that does not end it, the worker ends itself: nobody may
 * be left who would do it.
 */
final class TimeLimit {
  private static final int AFTER_INTERRUPT = 1000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, TimeLimit::thread);
  private final Limits limits;

  private Thread limited;
  private long usedBefore;
  private Future<?> check;

  TimeLimit(Limits limits) {
    this.limits = limits;
    timer.setRemoveOnCancelPolicy(true);
  }

  <T> T during(Supplier<T> work) {
    begin();
    Future<?> late = timer.schedule(this::interrupt, limits.byTheClock(), MILLISECONDS);
    Future<?> stuck =
        timer.schedule(TimeLimit::giveUp, limits.byTheClock() + AFTER_INTERRUPT, MILLISECONDS);
    try {
      return work.get();
    } finally {
      stuck.cancel(false);
      late.cancel(false);
      end();
    }
  }

  private synchronized void begin() {
    limited = Thread.currentThread();
    usedBefore = threads.getCurrentThreadCpuTime();
    check = timer.schedule(this::check, limits.milliseconds(), MILLISECONDS);
  }

  /** Whoever had to wait for the processor gets the rest of their time. */
  private synchronized void check() {
    if (limited == null) {
      return;
    }
    long used = NANOSECONDS.toMillis(threads.getThreadCpuTime(limited.getId()) - usedBefore);
    if (used >= limits.milliseconds()) {
      interrupt();
    } else {
      check = timer.schedule(this::check, limits.milliseconds() - used, MILLISECONDS);
    }
  }

  private synchronized void interrupt() {
    if (limited != null) {
      limited.interrupt();
    }
  }

  private synchronized void end() {
    check.cancel(false);
    limited = null;
    Thread.interrupted();
  }

  private static void giveUp() {
    Runtime.getRuntime().halt(ExitCode.STUCK);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "time limit");
    thread.setDaemon(true);
    thread.setPriority(Thread.MAX_PRIORITY);
    return thread;
  }
}
