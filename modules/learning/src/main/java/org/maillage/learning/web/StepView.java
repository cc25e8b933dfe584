package org.maillage.learning.web;

import gg.jte.Content;

/**
 * The page around a step: where one is, the step itself, the way on.
 *
 * @param place "Étape 3 sur 10"
 * @param fallback the language it is in when it doesn't speak the reader's; else null
 * @param inside how far they are inside the step, in words; null for a step of one part
 * @param saying what may be said of the step: that it is done, that it is to do again
 * @param previous null on the first step
 * @param next the step after this one; null on the last
 */
public record StepView(
    Link unit,
    String place,
    String progress,
    int done,
    int total,
    Said title,
    String fallback,
    String facts,
    String inside,
    Content content,
    Saying saying,
    Link previous,
    Link next) {

  /**
   * @param href where its forms go
   * @param byWords the person finishes it by saying so
   * @param hidden done elsewhere, and this course doesn't see it
   * @param mayPutBack it was said here, so it may be taken back here
   * @param left what must still happen before it is done, in words; null when nothing
   */
  public record Saying(
      String href,
      boolean byWords,
      boolean done,
      boolean hidden,
      boolean mayPutBack,
      String left) {}
}
