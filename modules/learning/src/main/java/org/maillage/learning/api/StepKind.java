package org.maillage.learning.api;

import gg.jte.Content;
import java.util.OptionalDouble;
import org.maillage.kernel.Actor;

/**
 * A kind of step: text, video, sheet, quiz, note. A feature that brings a new kind implements this
 * as an application-scoped bean; the page around a step (title, way on, progress) stays the same.
 * Forms of a kind go to resources of its own feature, which then say {@link StepsDone}.
 */
public interface StepKind {

  /** The word in the content files, such as {@code quiz}. */
  String name();

  /** Whether this person finishes it by saying so; else the kind itself knows when it is done. */
  boolean finishedBySaying(Actor actor);

  /** What this person sees of the step now, and how far they are in it. */
  Shown show(StepVisit visit);

  /**
   * @param content the part of the page between the title and the way on
   */
  record Shown(Content content, State state) {}

  /**
   * How far someone is inside a step.
   *
   * @param did parts done, such as questions answered
   * @param parts of how many
   * @param score from 0 to 1, what of it is right; empty where nothing is judged
   */
  record State(int did, int parts, OptionalDouble score) {
    /** A step of one part that nobody judges. */
    public static State simple(boolean done) {
      return new State(done ? 1 : 0, 1, OptionalDouble.empty());
    }
  }
}
