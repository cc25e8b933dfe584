package org.maillage.practice.web;

import java.util.List;
import org.maillage.practice.domain.PracticeCourse;
import org.maillage.practice.domain.PretendPerson;

/**
 * What stands around every page of the platform.
 *
 * @param path the page's own address, without its query
 */
public record Frame(Seat seat, PracticeCourse course, List<PracticeCourse> courses, String path) {
  public List<PretendPerson> people() {
    return PretendPerson.ALL;
  }

  public boolean isInCourse() {
    return course.has(seat.person());
  }
}
