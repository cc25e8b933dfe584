package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.maillage.content.Note;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;
import org.maillage.learning.app.Notes;
import org.maillage.learning.domain.NoteText;
import org.maillage.pages.api.Views;

/** A private note after class. It is done once something is written. */
@ApplicationScoped
public class NoteKind implements StepKind {
  @Inject private Notes notes;
  @Inject private CourseTexts texts;
  @Inject private Views views;

  @Override
  public String name() {
    return "note";
  }

  /** Nothing of a visitor's is kept, so they write elsewhere and say so. */
  @Override
  public boolean finishedBySaying(Actor actor) {
    return actor.person() == null;
  }

  @Override
  public Shown show(StepVisit visit) {
    return show(visit, written(visit), false, false);
  }

  private List<String> written(StepVisit visit) {
    return visit
        .actor()
        .knownPerson()
        .map(person -> notes.texts(person, visit.step()))
        .orElseGet(() -> Collections.nCopies(Notes.fields((Note) visit.step().body()), ""));
  }

  Shown saved(StepVisit visit) {
    return show(visit, written(visit), true, false);
  }

  /** Too long: said, and nothing of the draft is lost. */
  Shown draft(StepVisit visit, List<String> fields) {
    return show(visit, fields, false, true);
  }

  private Shown show(StepVisit visit, List<String> written, boolean saved, boolean tooLong) {
    Note note = (Note) visit.step().body();
    List<NoteView.Field> fields = new ArrayList<>();
    for (int i = 0; i < Notes.fields(note); i++) {
      Said prompt = note.prompts().isEmpty() ? null : texts.in(visit.lang(), note.prompts().get(i));
      fields.add(new NoteView.Field("text" + i, prompt, written.get(i)));
    }
    NoteView view =
        new NoteView(
            texts.in(visit.lang(), note.question()),
            visit.href("/note"),
            fields,
            visit.actor().person() != null,
            saved,
            tooLong,
            NoteText.LONGEST);
    return new Shown(
        views.part("learning/note.jte", visit.page(), view), State.simple(visit.done()));
  }
}
