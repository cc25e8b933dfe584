package org.maillage.exercises.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.content.Exercise;
import org.maillage.content.Practice;
import org.maillage.exercises.app.ExerciseBook;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;

/** A program to write as a step of a unit. It is done once the server verified it. */
@ApplicationScoped
public class ExerciseKind implements StepKind {
  @Inject private ExerciseBook book;
  @Inject private ExercisePart part;

  @Override
  public String name() {
    return "exercise";
  }

  /** Nothing of a visitor's is kept, so they say so themselves. */
  @Override
  public boolean finishedBySaying(Actor actor) {
    return actor.person() == null;
  }

  @Override
  public Shown show(StepVisit visit) {
    Exercise exercise = book.get(((Practice) visit.step().body()).exercise());
    String back = "/unit/" + visit.unit().slug() + "/" + visit.step().id();
    return new Shown(part.show(visit.page(), exercise, back), State.simple(visit.done()));
  }
}
