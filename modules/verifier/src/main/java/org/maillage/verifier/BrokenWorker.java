package org.maillage.verifier;

/** A worker that did not survive a run, or was lost during it. */
final class BrokenWorker extends Exception {
  private final transient Ending end;

  /**
   * @param end what it says about the program; null if the program may have had no part in it
   */
  BrokenWorker(String message, Ending end, Throwable cause) {
    super(message, cause);
    this.end = end;
  }

  Ending end() {
    return end;
  }
}
