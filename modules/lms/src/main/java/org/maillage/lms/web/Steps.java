package org.maillage.lms.web;

/**
 * What is left to do in an LMS of some product family.
 *
 * @param moodle otherwise the steps are told in general
 */
public record Steps(boolean moodle, boolean names) {

  static Steps of(String productFamily, boolean names) {
    return new Steps("moodle".equals(productFamily), names);
  }

  /** The same steps on a page of their own. */
  public String href() {
    return "/lti/register/steps?family=" + (moodle ? "moodle" : "other") + "&names=" + names;
  }
}
