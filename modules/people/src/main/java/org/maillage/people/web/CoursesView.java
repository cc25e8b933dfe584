package org.maillage.people.web;

import java.util.List;
import org.maillage.people.api.Cohorts.Course;

/**
 * The courses of a group.
 *
 * @param team whether the reader is of the team of one of them, and so may bring another in
 * @param code that was made just now; empty for none
 */
public record CoursesView(List<Course> courses, boolean team, String code) {}
