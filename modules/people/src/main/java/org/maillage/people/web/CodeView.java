package org.maillage.people.web;

/**
 * Where a code is typed.
 *
 * @param typed what was typed before
 * @param problem why that did nothing; null when nothing was typed yet
 */
public record CodeView(String typed, String problem) {

  /** The key under which the problem is put in words. */
  public String words() {
    return problem.replaceFirst("\\.", ".problem.");
  }
}
