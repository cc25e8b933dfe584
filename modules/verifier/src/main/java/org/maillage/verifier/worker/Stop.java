package org.maillage.verifier.worker;

import org.maillage.verifier.Ending;

/** A run that wanted more than it may have; it leaves the interpreter on the spot. */
final class Stop extends RuntimeException {
  private final transient Ending end;

  Stop(Ending end) {
    super(null, null, false, false);
    this.end = end;
  }

  Ending end() {
    return end;
  }
}
