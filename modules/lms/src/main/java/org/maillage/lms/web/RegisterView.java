package org.maillage.lms.web;

/**
 * The question to an LMS's administrator.
 *
 * @param lms the address the LMS describes itself at, without what follows it
 * @param unanswered whether the form came back without an answer about names
 */
public record RegisterView(
    String lms, String configuration, String token, String invitation, boolean unanswered) {

  public boolean invited() {
    return invitation != null;
  }
}
