package org.maillage.tool.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Somebody opens a link of a course in an LMS. By default a new learner, with a name, opens the
 * catalogue in a course of their own.
 */
public final class Opening {
  private static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  private final String resource;
  private final List<Consumer<Map<String, Object>>> changes = new ArrayList<>();
  private String user = "user-" + UUID.randomUUID();
  private String course = "course-" + UUID.randomUUID();
  private List<String> roles = List.of(ROLE + "Learner");
  private String client = FakeLms.CLIENT;
  private String column;

  private Opening(String resource) {
    this.resource = resource;
  }

  public static Opening of(String resource) {
    return new Opening(resource);
  }

  public Opening by(String user) {
    this.user = user;
    return this;
  }

  /** Through another registration of the same LMS. */
  public Opening through(String client) {
    this.client = client;
    return this;
  }

  public Opening in(String course) {
    this.course = course;
    return this;
  }

  public Opening asTrainer() {
    return as(ROLE + "Instructor");
  }

  public Opening as(String... roles) {
    this.roles = List.of(roles);
    return this;
  }

  /** The link has a grade column of its own. */
  public Opening gradedIn(String column) {
    this.column = column;
    return this;
  }

  public Opening named(String name) {
    return with("name", name);
  }

  public Opening with(String claim, Object value) {
    return changed(claims -> claims.put(claim, value));
  }

  public Opening without(String claim) {
    return changed(claims -> claims.remove(claim));
  }

  /** Changes whatever the token says, last of all. */
  public Opening changed(Consumer<Map<String, Object>> change) {
    changes.add(change);
    return this;
  }

  public String user() {
    return user;
  }

  public String course() {
    return course;
  }

  String client() {
    return client;
  }

  String resource() {
    return resource;
  }

  List<String> roles() {
    return roles;
  }

  String column() {
    return column;
  }

  void change(Map<String, Object> claims) {
    changes.forEach(change -> change.accept(claims));
  }
}
