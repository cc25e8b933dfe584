package org.maillage.learning.web;

import java.util.List;
import org.maillage.learning.web.CourseTexts.Drawing;

/**
 * A quiz as one person sees it. Nothing in it tells what is right before an answer is given.
 *
 * @param introduction null when there is nothing
 * @param answered ids of questions answered so far, for a visitor whose answers nobody keeps; else
 *     empty
 * @param kept whether answers are kept
 */
public record QuizView(
    Said introduction, List<ItemView> items, String answered, boolean kept, boolean ordering) {

  /**
   * A question.
   *
   * @param href where its form goes
   * @param picture null when there is none
   * @param options what may be chosen, put in order or matched with
   * @param lefts what must be matched
   * @param value the number or word given so far
   * @param suffix shown after the field; null when there is nothing
   * @param mark in words, that it was answered; null while it wasn't
   * @param feedback null before the first answer
   */
  public record ItemView(
      int number,
      String id,
      String kind,
      String href,
      Said prompt,
      Drawing picture,
      List<Option> options,
      List<Left> lefts,
      String value,
      Said suffix,
      String mark,
      Feedback feedback) {}

  /** Something to choose or to put in order. */
  public record Option(String key, Said text, boolean chosen) {}

  /**
   * Something to match.
   *
   * @param chosen the key of the option chosen so far; empty when none
   */
  public record Left(String key, Said text, String chosen) {}

  /**
   * What is said after an answer.
   *
   * @param tone right, missing, look or again: never by colour alone
   */
  public record Feedback(String tone, String title, List<Reason> reasons) {}

  /**
   * @param about the choice it speaks of; null when it speaks of the whole answer
   */
  public record Reason(Said about, Said text) {}
}
