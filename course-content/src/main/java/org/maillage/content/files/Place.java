package org.maillage.content.files;

/** Where a text stands: what it may point at, and who hears of its problems. */
public interface Place {
  /** The address of a file that the text names; naming it is taken note of. */
  String address(String file);

  boolean has(String file);

  /**
   * @param line counted from 1 inside the text
   */
  void problem(int line, String message);
}
