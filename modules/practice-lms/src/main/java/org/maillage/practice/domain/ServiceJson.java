package org.maillage.practice.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.Problem;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;

/** What the services say of columns, results and members; absent values as Moodle writes them. */
public record ServiceJson(Addresses addresses) {

  /** The object a tool sent. */
  public static Json parse(String body) {
    try {
      return Json.parse(body);
    } catch (LtiException e) {
      throw Problem.malformed("practice.request", "JSON").because(e);
    }
  }

  public Map<String, Object> column(PracticeColumn column) {
    ColumnWish wish = column.wish();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", addresses.column(column));
    json.put("label", wish.label());
    json.put("scoreMaximum", wish.scoreMaximum());
    json.put("resourceId", wish.resourceId() == null ? "" : wish.resourceId());
    json.put("tag", wish.tag() == null ? "" : wish.tag());
    if (column.linkId() != null) {
      json.put("resourceLinkId", column.linkId().toString());
      json.put("ltiLinkId", column.linkId().toString());
    }
    return json;
  }

  public Map<String, Object> result(PracticeColumn column, PracticeGrade grade) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", addresses.result(column, grade.person()));
    json.put("scoreOf", addresses.column(column));
    json.put("userId", grade.person());
    if (grade.score() != null) {
      json.put("resultScore", grade.score());
      json.put("resultMaximum", column.scoreMaximum());
    }
    if (grade.remark() != null) {
      json.put("comment", grade.remark());
    }
    json.put("timestamp", grade.stampedAt().toString());
    return json;
  }

  public static Map<String, Object> member(PretendPerson person, PracticeTool tool) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", "Active");
    if (tool.namesShared()) {
      json.put("name", person.name());
      json.put("given_name", person.given());
      json.put("family_name", person.family());
    }
    if (tool.emailShared()) {
      json.put("email", person.email());
    }
    json.put("lis_person_sourcedid", "ecole-" + person.sub());
    json.put("user_id", person.sub());
    json.put("roles", List.of(person.role()));
    return json;
  }
}
