package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maillage.kernel.Started;

/** What must be there before the first launch. */
@ApplicationScoped
public class Preparation {
  @Inject private Protocol protocol;
  @Inject private Courier courier;
  @Inject private OperatorToken operatorToken;

  void prepare(@Observes Started started) {
    protocol.prepare();
    operatorToken.prepare();
    courier.start();
  }
}
