package org.maillage.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.PersonId;

/** What two accounts of one person wrote in the same place. */
class JoinedWorkTest {
  private static final PersonId ME = new PersonId(1);
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofHours(1));

  @Test
  void bothNotesAreKeptTheOlderFirst() {
    assertThat(joined(note("new", LATER), note("old", NOON)).content()).isEqualTo("old\n\nnew");
    assertThat(joined(note("old", NOON), note("new", LATER)).content()).isEqualTo("old\n\nnew");
    assertThat(joined(note("old", NOON), note("new", LATER)).writtenAt()).isEqualTo(LATER);
  }

  @Test
  void theSameTextIsKeptOnce() {
    assertThat(joined(note("same", NOON), note("same", LATER)).content()).isEqualTo("same");
    NoteText none = new NoteText(ME, "step", 0);
    assertThat(joined(none, note("theirs", NOON)).content()).isEqualTo("theirs");
  }

  private static NoteText joined(NoteText mine, NoteText theirs) {
    mine.join(theirs);
    return mine;
  }

  private static NoteText note(String text, Instant when) {
    NoteText note = new NoteText(ME, "step", 0);
    note.write(text, when);
    return note;
  }
}
