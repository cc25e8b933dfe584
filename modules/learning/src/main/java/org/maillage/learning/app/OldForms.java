package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.maillage.kernel.Housework;

/** The numbers of forms that nobody sends again. */
@ApplicationScoped
public class OldForms implements Housework {
  @Inject private OperationRepository operations;

  @Override
  @Transactional
  public void tidy(Instant now) {
    operations.forgetBefore(now.minus(Turns.MEMORY));
  }
}
