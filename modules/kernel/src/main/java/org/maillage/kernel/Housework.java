package org.maillage.kernel;

import java.time.Instant;

/**
 * What a feature keeps for a time only, and lets go when that time is over. Every node asks once an
 * hour, so it must do no harm when two do it at once. Runs outside a transaction.
 */
public interface Housework {

  /** Lets go of what is over now. */
  void tidy(Instant now);
}
