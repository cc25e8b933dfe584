package org.maillage.lti13.launch;

/**
 * What the platform chose to tell about the person; every part may be null, and usually all are.
 *
 * @param locale as given, for example {@code fr-BE} or {@code fr_be}
 */
public record SharedProfile(
    String name, String givenName, String familyName, String email, String locale) {

  @Override
  public String toString() {
    return "SharedProfile[not shown]";
  }
}
