package org.maillage.verifier;

/**
 * What one run may take.
 *
 * @param milliseconds of processor time, so that a busy machine changes no verdict
 * @param outputBytes of everything it writes, events included
 * @param pages of 64 KB of memory. The interpreter's memory grows by doubling, so useful values lie
 *     just above 32, 71, 135, 263, 519, 1031
 */
public record Limits(int milliseconds, int outputBytes, int pages) {
  public static final Limits USUAL = new Limits(2000, 256 * 1024, 520);

  private static final int SLOWEST_MACHINE = 5;

  /** In milliseconds, whatever the machine has to do beside. */
  public int byTheClock() {
    return milliseconds * SLOWEST_MACHINE;
  }
}
