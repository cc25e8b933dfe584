package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.maillage.kernel.Housework;

/**
 * Visits and operators' sessions that are over, used launches that would be refused for their age
 * anyway, forms that nobody sends again.
 */
@ApplicationScoped
@Transactional
public class OldEntries implements Housework {
  @Inject private VisitRepository visits;
  @Inject private OperatorSessionRepository sessions;
  @Inject private SentFormRepository forms;

  @Override
  public void tidy(Instant now) {
    visits.forgetBefore(now);
    sessions.forgetBefore(now);
    forms.forgetBefore(now.minus(SentForms.MEMORY));
  }
}
