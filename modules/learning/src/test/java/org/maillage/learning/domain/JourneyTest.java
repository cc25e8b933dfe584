package org.maillage.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Shares.Share;

class JourneyTest {
  private static final CohortId HERE = new CohortId(1);
  private static final CohortId ELSEWHERE = new CohortId(2);
  private static final PersonId ME = new PersonId(1);
  private static final PersonId OTHER_ACCOUNT = new PersonId(2);
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void whatWasDoneHereShowsHere() {
    Journey journey = Journey.of(trail(List.of(doing("a", HERE, 0))), HERE, Map.of());

    assertThat(journey.of("a")).isEqualTo(Standing.DONE);
    assertThat(journey.saidHere("a")).isTrue();
    assertThat(journey.of("b")).isEqualTo(Standing.TO_DO);
  }

  @Test
  void whatWasDoneElsewhereIsDoneButHiddenUntilYes() {
    List<Doing> doings = List.of(doing("a", ELSEWHERE, 0), doing("b", null, 1));

    Journey unasked = Journey.of(trail(doings), HERE, Map.of());
    assertThat(unasked.did("a")).isTrue();
    assertThat(unasked.of("a")).isEqualTo(Standing.ELSEWHERE);
    assertThat(unasked.hidden(step -> true)).isEqualTo(2);
    assertThat(unasked.hidden("b"::equals)).isEqualTo(1);
    assertThat(unasked.answered()).isFalse();

    Journey no = Journey.of(trail(doings), HERE, Map.of(ME, new Share(false, NOON)));
    assertThat(no.hidden(step -> true)).isEqualTo(2);
    assertThat(no.answered()).isTrue();
  }

  @Test
  void aYesCoversWhatWasDoneUntilThenAndNothingLater() {
    List<Doing> doings =
        List.of(doing("before", ELSEWHERE, -1), doing("at", null, 0), doing("after", ELSEWHERE, 1));

    Journey journey = Journey.of(trail(doings), HERE, Map.of(ME, new Share(true, NOON)));

    assertThat(journey.of("before")).isEqualTo(Standing.DONE);
    assertThat(journey.of("at")).isEqualTo(Standing.DONE);
    assertThat(journey.of("after")).isEqualTo(Standing.ELSEWHERE);
    assertThat(journey.saidHere("before")).isFalse();
  }

  @Test
  void anAnswerIsAboutTheAccountItWasGivenWith() {
    Doing theirs = new Doing(OTHER_ACCOUNT, "b", "u", ELSEWHERE, NOON.minusSeconds(1));
    List<Doing> doings = List.of(doing("a", ELSEWHERE, -1), theirs);

    Journey one = Journey.of(trail(doings), HERE, Map.of(ME, new Share(true, NOON)));
    assertThat(one.of("a")).isEqualTo(Standing.DONE);
    assertThat(one.of("b")).isEqualTo(Standing.ELSEWHERE);
    assertThat(one.answered()).as("is asked again").isFalse();

    Share yes = new Share(true, NOON);
    Journey both = Journey.of(trail(doings), HERE, Map.of(ME, yes, OTHER_ACCOUNT, yes));
    assertThat(both.hidden(step -> true)).isZero();
  }

  @Test
  void doneTwiceCountsWhereItShows() {
    List<Doing> doings = List.of(doing("a", ELSEWHERE, 0), doing("a", HERE, 1));

    assertThat(Journey.of(trail(doings), HERE, Map.of()).of("a")).isEqualTo(Standing.DONE);
  }

  @Test
  void outsideOfAnyCourseNothingIsHidden() {
    Journey journey = Journey.of(trail(List.of(doing("a", ELSEWHERE, 0))), null, Map.of());

    assertThat(journey.of("a")).isEqualTo(Standing.DONE);
    assertThat(journey.saidHere("a")).isFalse();
    assertThat(journey.latestUnit()).contains("u");
  }

  private static Trail trail(List<Doing> doings) {
    return new Trail(doings, Map.of());
  }

  private static Doing doing(String step, CohortId cohort, int seconds) {
    return new Doing(ME, step, "u", cohort, NOON.plusSeconds(seconds));
  }
}
