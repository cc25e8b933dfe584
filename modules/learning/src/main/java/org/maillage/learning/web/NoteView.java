package org.maillage.learning.web;

import java.util.List;

/**
 * A reflective note.
 *
 * @param kept false for a visitor: then there is nothing to fill in
 * @param saved it has just been kept
 * @param tooLong what they wrote is longer than what is kept; it is still in the fields
 */
public record NoteView(
    Said question,
    String href,
    List<Field> fields,
    boolean kept,
    boolean saved,
    boolean tooLong,
    int longest) {

  /**
   * @param prompt null when the note has one field and its question says it all
   */
  public record Field(String name, Said prompt, String text) {}
}
