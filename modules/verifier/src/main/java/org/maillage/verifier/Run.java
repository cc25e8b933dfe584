package org.maillage.verifier;

/**
 * A program to be run once, in an interpreter that nothing ran in before.
 *
 * @param setup JSON that the worlds read before the program begins: {@code seed}, {@code input},
 *     {@code map} … What the program is measured by never stands in it: a program can read it all
 * @param program Python, as it was written
 * @param call what is called once the program is through; null: nothing
 */
public record Run(String setup, String program, Call call) {
  /** A board may go on showing something once its program is through. */
  public boolean onBoard() {
    return setup.contains("\"board\":");
  }
}
