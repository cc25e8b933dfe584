package org.maillage.learning.api;

import org.maillage.content.CourseLibrary;

/** The course as this server teaches it, for features that bring kinds of steps. */
public interface TaughtCourse {
  CourseLibrary library();
}
