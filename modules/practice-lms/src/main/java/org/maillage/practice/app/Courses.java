package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.Problem;
import org.maillage.practice.domain.PickedItem;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeCourse;
import org.maillage.practice.domain.PracticeLink;
import org.maillage.practice.domain.PretendPerson;

/** Courses, what is in them and who. */
@ApplicationScoped
@Transactional
public class Courses {
  @Inject private CourseRepository courses;
  @Inject private GradebookRepository gradebook;

  public List<PracticeCourse> all() {
    return courses.courses();
  }

  public PracticeCourse get(long id) {
    return courses.course(id).orElseThrow(() -> Problem.notFound("practice.unknown"));
  }

  /** What this person sees in the course. */
  public List<PracticeLink> links(long course, PretendPerson person) {
    return courses.links(course).stream().filter(link -> link.visibleTo(person)).toList();
  }

  public PracticeLink link(long id) {
    return courses.link(id).orElseThrow(() -> Problem.notFound("practice.unknown"));
  }

  /** A copy as Moodle makes it: same links and columns with new ids, no grades. */
  public PracticeCourse copy(long id, String title) {
    PracticeCourse copy = courses.add(get(id).copy(title));
    Map<Long, Long> newLinks = new HashMap<>();
    for (PracticeLink link : courses.links(id)) {
      newLinks.put(link.id(), courses.add(link.copyTo(copy.id())).id());
    }
    for (PracticeColumn column : gradebook.columns(id)) {
      gradebook.add(
          new PracticeColumn(
              copy.id(),
              column.toolId(),
              column.linkId() == null ? null : newLinks.get(column.linkId()),
              column.wish()));
    }
    return copy;
  }

  /** Puts picked items into a course, each with its grade column if it brings one. */
  public void add(long course, long tool, List<PickedItem> items) {
    for (PickedItem item : items) {
      PracticeLink link = courses.add(new PracticeLink(course, tool, item));
      if (item.column() != null) {
        gradebook.add(new PracticeColumn(course, tool, link.id(), item.column()));
      }
    }
  }

  /** Takes a link out, and with it the columns that hang on it. */
  public void remove(long linkId) {
    PracticeLink link = link(linkId);
    gradebook.columns(link.courseId()).stream()
        .filter(column -> link.id().equals(column.linkId()))
        .forEach(gradebook::remove);
    courses.remove(link);
  }

  public void enrol(long course, PretendPerson person) {
    get(course).join(person);
  }

  public void unenrol(long course, PretendPerson person) {
    get(course).leave(person);
  }
}
