package org.maillage.lti13.launch;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a person is in the course, and apart from that in the institution.
 *
 * <p>The course role comes from membership roles only: an administrator of the institution who
 * attends a course is a learner there. Trainer is who teaches the course (Instructor with all its
 * sub-roles, such as TeachingAssistant) or administers this very course (membership Administrator).
 * ContentDeveloper may pick content but has no reason to see people's progress; Manager, Mentor,
 * Officer and Member give nothing. Unknown roles are tolerated and kept; the deprecated short names
 * ({@code Instructor}) mean membership roles (LTI 1.3 core, A.2).
 *
 * @param uris as given; may be empty
 */
public record Roles(Set<String> uris) {

  private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final String MEMBERSHIP = VOCABULARY + "membership";
  private static final String INSTITUTION_ADMINISTRATOR =
      VOCABULARY + "institution/person#Administrator";
  private static final String SYSTEM_ADMINISTRATOR = VOCABULARY + "system/person#Administrator";
  private static final String SYSTEM_SYS_ADMIN = VOCABULARY + "system/person#SysAdmin";
  private static final int MAX_ROLES = 100;

  public Roles {
    uris = Set.copyOf(uris);
  }

  /** Keeps at most 100 roles. */
  public static Roles of(Collection<String> uris) {
    Set<String> kept = new LinkedHashSet<>();
    uris.stream().limit(MAX_ROLES).forEach(kept::add);
    return new Roles(kept);
  }

  /** Teaches or administers this course, so may see its people's progress. */
  public boolean isTrainer() {
    return isInCourse("Instructor")
        || uris.contains("Administrator")
        || uris.contains(MEMBERSHIP + "#Administrator");
  }

  /** Follows this course. Somebody may be both trainer and learner, or neither. */
  public boolean isLearner() {
    return isInCourse("Learner");
  }

  /** May choose what goes into this course: trainers and content developers. */
  public boolean mayPickContent() {
    return isTrainer() || isInCourse("ContentDeveloper");
  }

  public boolean isInstitutionAdministrator() {
    return uris.contains(INSTITUTION_ADMINISTRATOR);
  }

  public boolean isSystemAdministrator() {
    return uris.contains(SYSTEM_ADMINISTRATOR) || uris.contains(SYSTEM_SYS_ADMIN);
  }

  /** The role itself in any spelling, or one of its sub-roles. */
  private boolean isInCourse(String role) {
    if (uris.contains(MEMBERSHIP + "#" + role) || uris.contains(role)) {
      return true;
    }
    String subRoles = MEMBERSHIP + "/" + role + "#";
    for (String uri : uris) {
      if (uri.startsWith(subRoles)) {
        return true;
      }
    }
    return false;
  }
}
