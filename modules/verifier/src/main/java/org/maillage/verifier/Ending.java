package org.maillage.verifier;

/** In which way a run ended. */
public enum Ending {
  /** It came to its end, {@code sys.exit()} included. */
  DONE,
  /** An exception that nothing caught, or a program that is no Python. */
  ERROR,
  /** It took longer than a run may, or its worker did not survive it. */
  TIME,
  /** It wanted more memory than a run may have. */
  MEMORY,
  /** It wrote more than a run may. */
  OUTPUT
}
