package org.maillage.lms.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.lms.domain.AnswerMeaning.of;

import org.junit.jupiter.api.Test;
import org.maillage.lms.domain.GradeTarget.State;

class AnswerMeaningTest {
  @Test
  void aScoreOnItsWayNeedsNobodyUnlessTheLmsDoesNotKnowUs() {
    assertThat(of(State.WAITING, null)).isEqualTo(AnswerMeaning.WAITING);
    assertThat(of(State.WAITING, 0)).isEqualTo(AnswerMeaning.UNREACHABLE);
    assertThat(of(State.WAITING, 503)).isEqualTo(AnswerMeaning.RETRYING);
    assertThat(of(State.WAITING, 429)).isEqualTo(AnswerMeaning.RETRYING);
    assertThat(of(State.WAITING, 401)).isEqualTo(AnswerMeaning.UNRECOGNISED);
  }

  @Test
  void aRefusalSaysWhoCanAct() {
    assertThat(of(State.REFUSED, 400)).isEqualTo(AnswerMeaning.NOT_GRADABLE);
    assertThat(of(State.REFUSED, 403)).isEqualTo(AnswerMeaning.SERVICE_OFF);
    assertThat(of(State.REFUSED, 404)).isEqualTo(AnswerMeaning.COLUMN_GONE);
    assertThat(of(State.REFUSED, 0)).isEqualTo(AnswerMeaning.ADDRESS_REFUSED);
    assertThat(of(State.REFUSED, 422)).isEqualTo(AnswerMeaning.REFUSED);
  }

  @Test
  void onlyWhatDidNotGetThroughIsSentAgainByTheDozen() {
    assertThat(AnswerMeaning.values())
        .filteredOn(meaning -> !meaning.isStuck())
        .containsExactly(AnswerMeaning.DELIVERED, AnswerMeaning.SUPERSEDED, AnswerMeaning.WAITING);
    assertThat(AnswerMeaning.named("not-gradable")).isEqualTo(AnswerMeaning.NOT_GRADABLE);
    assertThat(AnswerMeaning.named("<b>")).isNull();
  }
}
