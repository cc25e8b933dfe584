package org.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.PersonId;
import org.maillage.people.domain.Code.Kind;

class CodeTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final PersonId ZOE = new PersonId(1);

  @Test
  void worksForAWhileAndSaysWhyItNoLongerDoes() {
    Code code = Code.ofAccount("f", ZOE, NOON);
    assertThatCode(() -> code.requireOpen(NOON.plus(Duration.ofMinutes(59))))
        .doesNotThrowAnyException();
    refuses(code, NOON.plus(Duration.ofHours(1)), "people.code-over");
    refuses(with(ZOE, false), NOON, "people.code-used");
    refuses(with(null, true), NOON, "people.code-withdrawn");
  }

  private static Code with(PersonId usedBy, boolean withdrawn) {
    Instant until = NOON.plus(Kind.ROLE.lifetime());
    return new Code("f", Kind.ROLE, null, until, usedBy, withdrawn, null, null, null);
  }

  private static void refuses(Code code, Instant now, String why) {
    assertThatThrownBy(() -> code.requireOpen(now)).hasMessage(why);
  }
}
