package org.maillage.lti13.launch;

/**
 * One placement of a link in a course. A copied course has new ids, so nothing lasting may hang on
 * them.
 *
 * @param title null when not given
 * @param description null when not given; may contain HTML as text
 */
public record ResourceLink(String id, String title, String description) {}
