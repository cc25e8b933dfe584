package org.maillage.tool.picker;

/**
 * Something a link may open.
 *
 * @param summary one or two sentences; they stand beside the link in the course
 * @param minutes 0 where it makes no sense
 * @param graded whether it may have a grade column
 */
public record Choice(String resource, String title, String summary, int minutes, boolean graded) {}
