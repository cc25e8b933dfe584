package org.maillage.practice.domain;

import java.net.URI;

/**
 * The platform's addresses, in Moodle's manner: numbers in the path, the tool's number as {@code
 * type_id}.
 *
 * @param base where the practice LMS is, which is its issuer too
 */
public record Addresses(URI base) {
  public String issuer() {
    return base.toString();
  }

  public URI at(String path) {
    return URI.create(base + path);
  }

  public String columns(long course, PracticeTool tool) {
    return base + "/courses/" + course + "/lineitems?type_id=" + tool.id();
  }

  public String column(PracticeColumn column) {
    return base
        + ("/courses/" + column.courseId() + "/lineitems/" + column.id() + "/lineitem")
        + ("?type_id=" + column.toolId());
  }

  public String result(PracticeColumn column, String person) {
    return base
        + ("/courses/" + column.courseId() + "/lineitems/" + column.id() + "/lineitem/results")
        + ("?type_id=" + column.toolId() + "&user_id=" + person);
  }

  public String memberships(long course, PracticeTool tool) {
    return base + "/courses/" + course + "/memberships?type_id=" + tool.id();
  }
}
