package org.maillage.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.reports.app.HalfDay;
import org.maillage.reports.app.HalfDay.Part;

class PresenceFormTest {
  @Test
  void whatIsOfferedFirstIsRight() {
    PresenceForm form = PresenceForm.fresh("Robots", "Marie", "", "", LocalDate.of(2026, 11, 21));

    assertThat(form.isRight()).isTrue();
    assertThat(form.plan().day()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(form.plan().halfDays()).extracting(HalfDay::part).containsExactly(Part.values());
    assertThat(form.plan().trainer()).isEqualTo("Marie");
    assertThat(form.plan().names()).isTrue();
  }

  @Test
  void aHalfDayThatIsNotChosenNeedsNoTimes() {
    Map<String, String> typed = right();
    typed.remove("afternoon");
    typed.put("afternoon-start", "nonsense");
    typed.remove("names");
    typed.put("blanks", "");
    PresenceForm form = PresenceForms.of(typed);

    assertThat(form.isRight()).isTrue();
    assertThat(form.plan().halfDays())
        .containsExactly(new HalfDay(Part.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 0)));
    assertThat(form.plan().names()).isFalse();
    assertThat(form.plan().blanks()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "date, 21/11/2026, date, date",
    "date, '', date, date",
    "date, 0026-11-21, date, date",
    "morning-start, 9 h, morning, time",
    "morning-end, '', morning, time",
    "morning-end, 09:00, morning, backwards",
    "afternoon-end, 08:00, afternoon, backwards",
    "afternoon-start, 11:59, afternoon, order",
    "blanks, 21, blanks, blanks",
    "blanks, -1, blanks, blanks",
    "blanks, three, blanks, blanks"
  })
  void whatIsAmissIsSaidAndKept(String field, String value, String at, String code) {
    Map<String, String> typed = right();
    typed.put(field, value);
    PresenceForm form = PresenceForms.of(typed);

    assertThat(form.fault(at)).isEqualTo("reports.presence.fault." + code);
    assertThat(form.value(field)).isEqualTo(value);
    assertThat(form.value("place")).isEqualTo("École, salle 2");
  }

  @Test
  void aDayWithoutHalvesIsNone() {
    Map<String, String> typed = right();
    typed.remove("morning");
    typed.remove("afternoon");

    assertThat(PresenceForms.of(typed).fault("morning")).isEqualTo("reports.presence.fault.none");
  }

  @Test
  void textsAreOneShortLine() {
    Map<String, String> typed = right();
    typed.put("title", " a\r\nb\u0000 ");
    typed.put("place", "x".repeat(5_000));
    PresenceForm form = PresenceForms.of(typed);

    assertThat(form.plan().title()).isEqualTo("a b");
    assertThat(form.plan().place()).hasSize(200);
  }

  private static Map<String, String> right() {
    return new HashMap<>(PresenceForms.RIGHT);
  }
}
