package org.maillage.people.domain;

import java.util.Locale;
import java.util.Set;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Texts;
import org.maillage.people.api.Groups;

/**
 * A group inside a cohort. An LMS tells only the number of its groups, so a trainer names each
 * once.
 *
 * @param number the LMS's; null for a group that a trainer made
 * @param name null while nobody named it
 * @param issuer of the LMS that numbers it; null for one that a trainer made
 */
public record CohortGroup(
    long id, String publicId, String number, String name, String issuer, Set<PersonId> people) {
  public static final int LONGEST_NAME = 100;

  public boolean isOfTheLms() {
    return number != null;
  }

  public String shownAs(Locale locale) {
    return name == null ? Texts.get(locale, "people.groups.number", number) : name;
  }

  /**
   * @param alike whether another group of the cohort is shown so too: then it says its LMS
   */
  public Groups.Group view(Locale locale, boolean alike) {
    String shown = shownAs(locale);
    String lms = issuer == null ? "" : " (" + issuer.replaceFirst("^https?://", "") + ")";
    return new Groups.Group(publicId, alike ? shown + lms : shown, people);
  }

  /** Its name with its course, where another group has the same; both stay short enough. */
  public String nameOf(String course) {
    int half = LONGEST_NAME / 2;
    return cut(name, half) + " (" + cleaned(cut(course, half - 3)) + ")";
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  /** A name as it is kept: one line, not too long; empty when nothing is left. */
  public static String cleaned(String typed) {
    String name = typed.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    int end = Math.min(name.length(), LONGEST_NAME);
    boolean halved = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, halved ? end - 1 : end).strip();
  }
}
