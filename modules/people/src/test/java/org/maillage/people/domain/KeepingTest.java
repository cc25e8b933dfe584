package org.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private static final int USUAL = 6;
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant NOTICE_OVER = NOW.plus(Keeping.NOTICE);
  private static final Keeping UNSET = new Keeping(null, null, null);
  private static final Keeping SHORTENED = UNSET.with(2, USUAL, NOW);

  @Test
  void withoutAWordOfItsOwnTheOperatorsHolds() {
    assertThat(UNSET.at(NOW, USUAL)).isEqualTo(6);
    assertThat(UNSET.until(NOW, USUAL)).isEqualTo("2032-11-21T12:00:00Z");
  }

  @Test
  void aShorterOneHoldsWhenItsNoticeHasRun() {
    assertThat(SHORTENED.at(NOTICE_OVER.minusSeconds(1), USUAL)).isEqualTo(6);
    assertThat(SHORTENED.at(NOTICE_OVER, USUAL)).isEqualTo(2);
  }

  @Test
  void nobodyWhoseTimeWasNotOverGoesBeforeTheNotice() {
    Instant longAgo = Instant.parse("2022-01-01T00:00:00Z");
    assertThat(SHORTENED.until(longAgo, USUAL)).isEqualTo(NOTICE_OVER);
    assertThat(SHORTENED.until(NOW, USUAL)).as("a recent one").isEqualTo("2028-11-21T12:00:00Z");
  }

  @Test
  void whoseTimeWasOverAnywayIsNotKeptLongerForTheNotice() {
    Instant sixYearsAgo = Instant.parse("2020-12-01T00:00:00Z");
    assertThat(SHORTENED.until(sixYearsAgo, USUAL)).isEqualTo("2026-12-01T00:00:00Z");
  }

  @Test
  void aLongerOneHoldsAtOnce() {
    assertThat(UNSET.with(10, USUAL, NOW)).isEqualTo(new Keeping(10, null, null));
    assertThat(SHORTENED.with(8, USUAL, NOW)).isEqualTo(new Keeping(8, null, null));
  }

  @Test
  void savingTheSameAgainDoesNotBeginANewNotice() {
    assertThat(SHORTENED.with(2, USUAL, NOW.plusSeconds(999))).isEqualTo(SHORTENED);
  }

  @Test
  void shortenedTwiceTheFirstTimeHoldsUntilTheSecondNoticeHasRun() {
    Instant later = NOW.plusSeconds(86_400);
    Keeping twice = SHORTENED.with(1, USUAL, later);
    assertThat(twice.at(NOTICE_OVER, USUAL)).isEqualTo(6);
    assertThat(twice.at(later.plus(Keeping.NOTICE), USUAL)).isEqualTo(1);
  }

  @Test
  void givingTheWordBackToAShorterOperatorsHasItsNoticeToo() {
    Keeping ten = new Keeping(10, null, null);
    assertThat(ten.with((Integer) null, USUAL, NOW)).isEqualTo(new Keeping(null, 10, NOTICE_OVER));
  }

  @Test
  void whoJoinsASpaceThatKeepsShorterHasTheNoticeToo() {
    Keeping two = new Keeping(2, null, null);
    Keeping ten = new Keeping(10, null, null);
    assertThat(two.with(ten, USUAL, NOW)).isEqualTo(new Keeping(2, 10, NOTICE_OVER));
    assertThat(ten.with(two, USUAL, NOW)).isEqualTo(ten);
    assertThat(UNSET.with(SHORTENED, USUAL, NOW)).isEqualTo(UNSET);
    assertThat(SHORTENED.with(two, USUAL, NOW.plusSeconds(999)))
        .as("nobody’s notice begins anew for somebody who is kept as long")
        .isEqualTo(SHORTENED);
    assertThat(SHORTENED.with(UNSET, USUAL, NOW).at(NOW, USUAL)).isEqualTo(6);
  }
}
