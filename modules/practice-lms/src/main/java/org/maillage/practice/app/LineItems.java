package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maillage.kernel.Problem;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.ColumnWish;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeTool;

/** Grade columns as a tool sees them: its own, in one course. */
@ApplicationScoped
@Transactional
public class LineItems {
  @Inject private GradebookRepository gradebook;
  @Inject private CourseRepository courses;

  /** The filters are null where none is asked. */
  public List<PracticeColumn> list(
      long course, PracticeTool tool, String resourceId, String linkId, String tag) {
    requireCourse(course);
    return gradebook.columns(course).stream()
        .filter(column -> column.toolId() == tool.id())
        .filter(column -> column.matches(resourceId, linkId, tag))
        .toList();
  }

  public PracticeColumn get(long course, long id, PracticeTool tool) {
    return gradebook
        .column(id)
        .filter(column -> column.courseId() == course && column.toolId() == tool.id())
        .orElseThrow(LineItems::unknown);
  }

  /** Makes a column each time it is asked, even when there is one like it. */
  public PracticeColumn create(long course, PracticeTool tool, Json json) {
    requireCourse(course);
    ColumnWish wish = ColumnWish.read(json, null);
    return gradebook.add(new PracticeColumn(course, tool.id(), link(course, tool, json), wish));
  }

  public PracticeColumn update(long course, long id, PracticeTool tool, Json json) {
    PracticeColumn column = get(course, id, tool);
    column.follow(ColumnWish.read(json, null));
    return column;
  }

  public void delete(long course, long id, PracticeTool tool) {
    gradebook.remove(get(course, id, tool));
  }

  private Long link(long course, PracticeTool tool, Json json) {
    String named = json.id("resourceLinkId", 19);
    if (named == null) {
      return null;
    }
    if (!named.matches("[0-9]{1,18}")) {
      throw Problem.malformed("practice.request", "resourceLinkId");
    }
    return courses
        .link(Long.parseLong(named))
        .filter(link -> link.courseId() == course && link.toolId() == tool.id())
        .orElseThrow(() -> Problem.malformed("practice.request", "resourceLinkId"))
        .id();
  }

  private void requireCourse(long course) {
    courses.course(course).orElseThrow(LineItems::unknown);
  }

  private static Problem unknown() {
    return Problem.notFound("practice.unknown");
  }
}
