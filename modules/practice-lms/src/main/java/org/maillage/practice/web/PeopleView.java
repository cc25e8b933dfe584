package org.maillage.practice.web;

/** Who is in a course, and who could be. */
public record PeopleView(Frame frame) {}
