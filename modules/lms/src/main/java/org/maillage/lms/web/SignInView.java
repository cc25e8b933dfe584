package org.maillage.lms.web;

/** The operator's sign-in, and whether a wrong token was just given. */
public record SignInView(boolean refused) {}
