package org.maillage.verifier.worker;

import org.maillage.verifier.Ending;
import org.maillage.verifier.Fault;

/** A run that wanted more than it may have; it leaves the interpreter on the spot. */
final class Stop extends RuntimeException {
  private final transient Ending end;
  private final transient Fault fault;

  Stop(Ending end) {
    this(end, null);
  }

  Stop(Ending end, Fault fault) {
    super(null, null, false, false);
    this.end = end;
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }

  Ending end() {
    return end;
  }
}
