package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Logger;
import org.maillage.kernel.Started;
import org.maillage.people.api.Fingerprints;
import org.maillage.people.app.ErasureRepository.Known;

/**
 * A restored backup holds again whoever erased their data after it was made. When the operator
 * copied the list of erasures into it, they are erased before the first request.
 */
@ApplicationScoped
public class RedoneErasures {
  private static final Logger LOG = Logger.getLogger(RedoneErasures.class.getName());

  @Inject private ErasureRepository erasures;
  @Inject private Fingerprints fingerprints;
  @Inject private OwnData data;

  void redo(@Observes Started started) {
    Map<String, Instant> unsettled = erasures.unsettled();
    if (unsettled.isEmpty()) {
      return;
    }
    int redone = 0;
    for (Known known : erasures.known()) {
      Instant erasedAt = unsettled.get(fingerprints.of(known.issuer(), known.subject()));
      if (erasedAt != null && !known.since().isAfter(erasedAt)) {
        data.erase(known.person());
        redone++;
      }
    }
    erasures.settle();
    LOG.info("Erasures that a restored backup did not know, done again: " + redone);
  }
}
