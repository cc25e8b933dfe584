package org.maillage.practice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.Map;
import org.maillage.lti13.json.Json;

/** A link to a tool in a course: what Moodle calls an external tool activity. */
@Entity
@Table(name = "practice_link")
public class PracticeLink {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "practice_link_seq")
  @SequenceGenerator(name = "practice_link_seq", sequenceName = "practice_link_seq")
  private Long id;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "tool_id")
  private long toolId;

  private String title;
  private String description;
  private String target;
  private String custom;

  @Column(name = "trainers_only")
  private boolean trainersOnly;

  protected PracticeLink() {}

  public PracticeLink(long courseId, long toolId, PickedItem item) {
    this.courseId = courseId;
    this.toolId = toolId;
    this.title = item.title();
    this.description = item.text();
    this.target = item.target();
    this.custom = Json.write(item.custom());
  }

  /** The same link in another course, with an id of its own. */
  public PracticeLink copyTo(long otherCourse) {
    PracticeLink copy = new PracticeLink();
    copy.courseId = otherCourse;
    copy.toolId = toolId;
    copy.title = title;
    copy.description = description;
    copy.target = target;
    copy.custom = custom;
    copy.trainersOnly = trainersOnly;
    return copy;
  }

  public Long id() {
    return id;
  }

  public long courseId() {
    return courseId;
  }

  public long toolId() {
    return toolId;
  }

  public String title() {
    return title;
  }

  /** Null when there is none. */
  public String description() {
    return description;
  }

  /** The address it opens. */
  public URI target(URI toolBase) {
    return URI.create(toolBase + target);
  }

  public Map<String, String> custom() {
    return Json.parse(custom).strings(100, 8000);
  }

  public boolean visibleTo(PretendPerson person) {
    return person.trainer() || !trainersOnly;
  }
}
