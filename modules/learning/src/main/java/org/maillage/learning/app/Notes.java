package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.content.Note;
import org.maillage.content.Step;
import org.maillage.kernel.Actor;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.StepsDone;
import org.maillage.learning.domain.NoteText;

/** Private notes after class. A note with something in it is a step done; an emptied one isn't. */
@ApplicationScoped
public class Notes {
  @Inject private Turns turns;
  @Inject private StepsDone steps;
  @Inject private WorkRepository work;

  /** A note has a field for each of its questions, or one. */
  public static int fields(Note note) {
    return Math.max(1, note.prompts().size());
  }

  /** What the person wrote, field by field. */
  public List<String> texts(PersonId person, Step step) {
    List<String> texts = new ArrayList<>(Collections.nCopies(fields((Note) step.body()), ""));
    for (NoteText text : work.notes(person, step.id())) {
      if (text.prompt() < texts.size()) {
        texts.set(text.prompt(), text.content());
      }
    }
    return texts;
  }

  /** Keeps the fields as they are now. */
  @Transactional
  public void write(Actor actor, Step step, List<String> fields, String operation) {
    PersonId person = actor.person();
    if (!turns.take(person, operation)) {
      return;
    }
    Map<Integer, NoteText> kept = new HashMap<>();
    work.notes(person, step.id()).forEach(text -> kept.put(text.prompt(), text));
    for (int prompt = 0; prompt < fields.size(); prompt++) {
      write(person, step, prompt, fields.get(prompt), kept.get(prompt));
    }
    if (fields.stream().allMatch(String::isBlank)) {
      steps.undone(person, actor.cohort(), step.id());
    } else {
      steps.done(person, actor.cohort(), step.id());
    }
  }

  private void write(PersonId person, Step step, int prompt, String text, NoteText kept) {
    if (text.isBlank()) {
      if (kept != null) {
        work.remove(kept);
      }
      return;
    }
    NoteText note = kept == null ? new NoteText(person, step.id(), prompt) : kept;
    note.write(text, turns.now());
    work.add(note);
  }
}
