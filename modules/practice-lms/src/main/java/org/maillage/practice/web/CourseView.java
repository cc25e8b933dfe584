package org.maillage.practice.web;

import java.util.List;
import org.maillage.practice.domain.PracticeLink;

/** A course page. */
public record CourseView(Frame frame, List<Entry> entries) {
  /**
   * A link in the course.
   *
   * @param grade what this person got for it; null while there is nothing
   */
  public record Entry(PracticeLink link, String grade) {}
}
