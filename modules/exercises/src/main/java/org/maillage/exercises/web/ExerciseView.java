package org.maillage.exercises.web;

import java.util.List;
import org.maillage.exercises.domain.Best;

/**
 * An exercise on a page.
 *
 * @param python what stands in the field
 * @param data for the player, safe inside a script element
 * @param kept whether anything is kept: not of a visitor
 * @param verdict of what was sent last; null for nothing
 * @param notes for teachers; null for others
 * @param group for whoever trains a group; null for others
 * @param projected the address at which a class sees it; null there
 */
public record ExerciseView(
    Said statement,
    String python,
    String data,
    String href,
    String back,
    boolean kept,
    Best best,
    VerdictView verdict,
    List<Said> hints,
    Said notes,
    GroupView group,
    String projected) {

  /**
   * @param html safe by construction
   * @param lang the language it fell back on; null when it speaks the page's own
   */
  public record Said(String html, String lang) {}
}
