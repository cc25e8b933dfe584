package org.maillage.kernel;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is asking, from which course, in which language.
 *
 * @param visit the launch they came through, as it stands in addresses; null without one
 * @param person null for a visitor without an account
 * @param cohort null when the launch named no course
 * @param displayName as the LMS gave it; null where names are not shared
 * @param frame the only other origin that may show their pages in a frame; null for none
 * @param administers whether their LMS says that they administer it, which gives no role in a
 *     course
 * @param face what they see of the organisation whose space they are in
 */
public record Actor(
    String visit,
    PersonId person,
    CohortId cohort,
    Role role,
    String displayName,
    Locale locale,
    String frame,
    boolean administers,
    SpaceFace face)
    implements Principal {

  private static final String IN_COHORT = "/in/";

  /** Outside any space, or before it is known. */
  public Actor(
      String visit,
      PersonId person,
      CohortId cohort,
      Role role,
      String displayName,
      Locale locale,
      String frame,
      boolean administers) {
    this(visit, person, cohort, role, displayName, locale, frame, administers, SpaceFace.OURS);
  }

  public static Actor visitor(Locale locale) {
    return new Actor(null, null, null, Role.VISITOR, null, locale, null, false);
  }

  /** The actor of the running request: there always is one. */
  public static Actor of(SecurityContext security) {
    return (Actor) security.getUserPrincipal();
  }

  @Override
  public String getName() {
    return displayName == null ? "" : displayName;
  }

  public Optional<PersonId> knownPerson() {
    return Optional.ofNullable(person);
  }

  public Optional<CohortId> knownCohort() {
    return Optional.ofNullable(cohort);
  }

  public boolean isTrainer() {
    return role == Role.TRAINER;
  }

  public boolean inCourse() {
    return visit != null;
  }

  /** The address of a page of ours for this actor: inside a visit, every page stays in it. */
  public String href(String path) {
    return visit == null ? path : "/v/" + visit + path;
  }

  /**
   * The same person as co-trainer of a cohort that is not that of the course they came from. Every
   * page stays in it.
   *
   * @param address what names the cohort in addresses
   */
  public Actor coTraining(CohortId other, String address) {
    String within = visit + IN_COHORT + address;
    return new Actor(within, person, other, Role.TRAINER, displayName, locale, frame, false, face);
  }

  public boolean isCoTrainer() {
    return visit != null && visit.contains(IN_COHORT);
  }

  /** In another language, if it is offered where they are. */
  public Actor speaking(Locale other) {
    Locale spoken = face.offers(other) ? other : locale;
    return new Actor(visit, person, cohort, role, displayName, spoken, frame, administers, face);
  }

  /** The same in a space, in the language of theirs that it offers. */
  public Actor in(SpaceFace space) {
    Locale spoken = space.nearest(locale);
    return new Actor(visit, person, cohort, role, displayName, spoken, frame, administers, space);
  }
}
