package org.maillage.lms.web;

/**
 * Offers a new window. A link, not a form: a browser holds a form to this page's policy through all
 * redirects, and this one goes on to the LMS.
 *
 * @param address the login with its parameters, still unused
 */
public record NewWindowView(String address) {}
