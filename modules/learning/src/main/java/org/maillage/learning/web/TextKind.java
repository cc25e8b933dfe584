package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.content.Reading;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;
import org.maillage.pages.api.Views;

/** A step to read. */
@ApplicationScoped
public class TextKind implements StepKind {
  @Inject private CourseTexts texts;
  @Inject private Views views;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean finishedBySaying(Actor actor) {
    return true;
  }

  @Override
  public Shown show(StepVisit visit) {
    Said text = texts.in(visit.lang(), ((Reading) visit.step().body()).text());
    return new Shown(
        views.part("learning/text.jte", visit.page(), text), State.simple(visit.done()));
  }
}
