package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Operation;

/**
 * Forms of the administration pages, each counted once: one that comes again does nothing and gets
 * the answer of the first, which the browser may never have shown.
 */
@ApplicationScoped
@Transactional
public class SentForms {
  /** Longer than an operator stays signed in. */
  static final Duration MEMORY = Duration.ofDays(1);

  @Inject private SentFormRepository forms;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /**
   * Acts and remembers the answer, both or neither. Two sendings at the same instant follow each
   * other. The answer is kept encrypted, since it may be the address of an invitation.
   */
  public String once(String operation, Supplier<String> act) {
    if (!Operation.isOne(operation)) {
      throw Problem.malformed("lms.form");
    }
    if (!forms.count(operation, clock.instant())) {
      return vault.decrypt(forms.answer(operation));
    }
    String answer = act.get();
    forms.keep(operation, vault.encrypt(answer));
    return answer;
  }
}
