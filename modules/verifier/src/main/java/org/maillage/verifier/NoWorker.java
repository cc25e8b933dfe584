package org.maillage.verifier;

/**
 * No worker can be had: a fault of the machine or of its settings, never of a program. Whoever
 * asked keeps the submission and asks again later.
 */
public final class NoWorker extends RuntimeException {
  NoWorker(String message, Throwable cause) {
    super(message, cause);
  }
}
