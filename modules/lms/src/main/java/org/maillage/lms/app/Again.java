package org.maillage.lms.app;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.util.function.Supplier;

/**
 * Two transactions at the same instant both write a row that neither found: the second fails, and
 * finds it at its next try.
 */
final class Again {
  private static final int TRIES = 4;

  private Again() {}

  /**
   * @param transaction begins and ends one, each time it is asked
   */
  static <T> T onConflict(Supplier<T> transaction) {
    return onConflict(transaction, () -> {});
  }

  /**
   * @param before what to do before each further try
   */
  static <T> T onConflict(Supplier<T> transaction, Runnable before) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.get();
      } catch (RuntimeException failure) {
        if (attempt == TRIES || !isConflict(failure)) {
          throw failure;
        }
        before.run();
      }
    }
  }

  static void onConflict(Runnable transaction) {
    onConflict(
        () -> {
          transaction.run();
          return null;
        });
  }

  private static boolean isConflict(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof PersistenceException || t instanceof RollbackException) {
        return true;
      }
    }
    return false;
  }
}
