package org.maillage.lms.api;

/** Knows what a link may open; the features do, so the whole product answers. */
public interface LinkTargets {

  /**
   * Whether there is such a page now.
   *
   * @param resource such as {@code unit/robot-idiot}
   */
  boolean has(String resource);
}
