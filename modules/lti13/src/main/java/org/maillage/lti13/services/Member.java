package org.maillage.lti13.services;

import org.maillage.lti13.json.Json;
import org.maillage.lti13.launch.Roles;

/**
 * One person of a course as the platform lists them. The school's own number for the person ({@code
 * lis_person_sourcedid}), which platforms send unasked, is not read.
 *
 * @param userId the same name for the person as in launches
 * @param name null when not shared; so are the next three
 */
public record Member(
    String userId,
    Roles roles,
    Status status,
    String name,
    String givenName,
    String familyName,
    String email) {

  /** Whether the person is in the course now. */
  public enum Status {
    ACTIVE,
    INACTIVE,
    DELETED
  }

  /** Null when the entry names nobody. */
  static Member read(Json entry) {
    String userId = entry.id("user_id", 255);
    if (userId == null) {
      return null;
    }
    return new Member(
        userId,
        Roles.of(entry.texts("roles", 500)),
        status(entry.get("status")),
        entry.text("name", 255),
        entry.text("given_name", 255),
        entry.text("family_name", 255),
        entry.id("email", 320));
  }

  private static Status status(Object status) {
    if ("Inactive".equals(status)) {
      return Status.INACTIVE;
    }
    return "Deleted".equals(status) ? Status.DELETED : Status.ACTIVE;
  }

  /** Names no person, so that it can be logged. */
  @Override
  public String toString() {
    return "Member[" + status + "]";
  }
}
