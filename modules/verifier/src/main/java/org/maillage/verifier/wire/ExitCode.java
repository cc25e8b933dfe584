package org.maillage.verifier.wire;

/** How a worker says that a program was too much for it. */
public final class ExitCode {
  /** What the JVM itself ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
  public static final int OUT_OF_MEMORY = 3;

  /** A run that no interrupt ends. */
  public static final int STUCK = 4;

  private ExitCode() {}
}
