package org.maillage.verifier.worker;

import com.dylibso.chicory.runtime.Instance;

/**
 * The time that a program sees: it goes on by a millisecond each time somebody looks. So waiting
 * costs nothing, and a program does the same each time it runs.
 */
final class ProgramClock {
  /** 2000-01-01, in milliseconds of Unix. */
  private static final long BEGINNING = 946_684_800_000L;

  private static final long SEED = 4;

  private long ticks;

  void begin() {
    ticks = 0;
  }

  long[] ticks(Instance instance, long... nothing) {
    return new long[] {++ticks};
  }

  long[] time(Instance instance, long... nothing) {
    return new long[] {Double.doubleToRawLongBits(BEGINNING + (double) ++ticks)};
  }

  long[] seed(Instance instance, long... nothing) {
    return new long[] {SEED};
  }
}
