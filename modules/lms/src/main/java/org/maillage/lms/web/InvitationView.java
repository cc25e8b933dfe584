package org.maillage.lms.web;

/** An invitation's address, this once. */
public record InvitationView(String url) {}
