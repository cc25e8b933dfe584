package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AgainTest {
  private int tries;

  @Test
  void whoComesSecondFindsTheRowAtTheNextTry() {
    assertThat(Again.onConflict(failing(1, new PersistenceException()))).isEqualTo("found");
    assertThat(tries).isEqualTo(2);
  }

  @Test
  void whatWasReadBeforeIsForgottenBeforeEachFurtherTry() {
    StringBuilder forgotten = new StringBuilder();
    Again.onConflict(
        failing(2, new PersistenceException()), () -> forgotten.append(tries).append(' '));
    assertThat(forgotten).hasToString("1 2 ");
  }

  @Test
  void theConflictMayLieDeeper() {
    RuntimeException outer = new IllegalStateException(new PersistenceException());
    assertThat(Again.onConflict(failing(1, outer))).isEqualTo("found");
  }

  @Test
  void whatFailsEachTimeIsNoConflict() {
    PersistenceException failure = new PersistenceException();
    assertThatThrownBy(() -> Again.onConflict(failing(99, failure))).isSameAs(failure);
    assertThat(tries).isEqualTo(4);
  }

  @Test
  void anythingElseIsNotTriedAgain() {
    RuntimeException failure = new IllegalStateException();
    assertThatThrownBy(() -> Again.onConflict(failing(1, failure))).isSameAs(failure);
    assertThat(tries).isEqualTo(1);
  }

  private Supplier<String> failing(int times, RuntimeException failure) {
    return () -> {
      if (++tries <= times) {
        throw failure;
      }
      return "found";
    };
  }
}
