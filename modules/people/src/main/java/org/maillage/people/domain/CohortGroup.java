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
 */
public record CohortGroup(
    long id, String publicId, String number, String name, Set<PersonId> people) {
  public static final int LONGEST_NAME = 100;

  public boolean isOfTheLms() {
    return number != null;
  }

  public String shownAs(Locale locale) {
    return name == null ? Texts.get(locale, "people.groups.number", number) : name;
  }

  public Groups.Group view(Locale locale) {
    return new Groups.Group(publicId, shownAs(locale), people);
  }

  /** A name as it is kept: one line, not too long; empty when nothing is left. */
  public static String cleaned(String typed) {
    String name = typed.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    int end = Math.min(name.length(), LONGEST_NAME);
    boolean halved = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, halved ? end - 1 : end).strip();
  }
}
