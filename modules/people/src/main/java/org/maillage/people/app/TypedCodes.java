package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.people.api.Fingerprints;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.CodeText;

/** Recognises codes as people type them, and lets nobody try many. */
@ApplicationScoped
public class TypedCodes {
  static final Duration PATIENCE = Duration.ofHours(1);
  private static final int MISSES = 10;

  @Inject private CodeRepository codes;
  @Inject private Fingerprints fingerprints;
  @Inject private Clock clock;

  /** Ends before whatever asks goes on: a miss stays written although that is refused. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = Problem.class)
  public Code find(String typed, PersonId person) {
    Instant now = clock.instant();
    if (codes.misses(person, now.minus(PATIENCE)) >= MISSES) {
      throw new Problem(429, "people.code-patience");
    }
    Optional<Code> code = known(typed);
    if (code.isEmpty()) {
      codes.missed(person, now);
    }
    return code.orElseThrow(() -> Problem.notFound("people.code-unknown"));
  }

  /** For whoever has the address of a code: it has too many signs to be guessed. */
  Optional<Code> known(String typed) {
    return codes.find(fingerprint(CodeText.meant(typed)));
  }

  String fingerprint(String text) {
    return fingerprints.of("code", text);
  }
}
