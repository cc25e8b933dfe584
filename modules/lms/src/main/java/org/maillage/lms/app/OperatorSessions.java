package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.maillage.kernel.OpaqueId;
import org.maillage.lms.domain.OperatorSession;

/** Operators' sessions, in the database so that any node knows them. */
@ApplicationScoped
@Transactional
public class OperatorSessions {
  public static final Duration LIFETIME = OperatorSession.LIFETIME;
  private static final int BYTES = 24;

  @Inject private OperatorSessionRepository sessions;
  @Inject private Clock clock;

  /** A new session's id, for the browser alone. */
  public String open() {
    String id = OpaqueId.random(BYTES);
    sessions.add(new OperatorSession(Hash.of(id), clock.instant()));
    return id;
  }

  public boolean isOpen(String id) {
    return sessions
        .find(Hash.of(id))
        .filter(session -> session.isOpen(clock.instant()))
        .isPresent();
  }

  public void close(String id) {
    sessions.remove(Hash.of(id));
  }
}
