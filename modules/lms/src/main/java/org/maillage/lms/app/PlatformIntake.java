package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import org.maillage.lms.api.PlatformForm;

/** Takes a platform that an administrator described: by the API, by the file or on a page. */
@ApplicationScoped
public class PlatformIntake {
  private static final int TRIES = 3;

  @Inject private AddressRule addresses;
  @Inject private PlatformRegister register;
  @Inject private PlatformOffice office;

  /** The platform, and whether it is new. */
  public record Taken(PlatformEntry platform, boolean created) {}

  public Taken take(PlatformForm form) {
    addresses.check(form);
    boolean created = office.find(form.issuer(), form.clientId()).isEmpty();
    upsert(form);
    return new Taken(office.find(form.issuer(), form.clientId()).orElseThrow(), created);
  }

  /** Two nodes reading one file at the same instant write the same row; the second finds it. */
  private void upsert(PlatformForm form) {
    for (int attempt = 1; ; attempt++) {
      try {
        register.upsert(form);
        return;
      } catch (RuntimeException failure) {
        if (attempt == TRIES || !isConflict(failure)) {
          throw failure;
        }
      }
    }
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
