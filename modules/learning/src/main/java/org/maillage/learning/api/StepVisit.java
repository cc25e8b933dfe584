package org.maillage.learning.api;

import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.pages.api.Page;

/**
 * Someone looks at a step.
 *
 * @param done whether they finished it, here or elsewhere
 */
public record StepVisit(Page page, Unit unit, Step step, boolean done) {
  public Actor actor() {
    return page.actor();
  }

  public String lang() {
    return page.lang();
  }

  /** Where this step is, for a form or a link. */
  public String href(String below) {
    return page.href("/unit/" + unit.slug() + "/" + step.id() + below);
  }
}
