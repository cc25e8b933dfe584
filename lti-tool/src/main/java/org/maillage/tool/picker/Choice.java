package org.maillage.tool.picker;

/**
 * Something a link may open.
 *
 * @param summary one or two sentences; they stand beside the link in the course
 * @param minutes 0 where it makes no sense
 * @param ages of the children it is for, in words; empty where it makes no sense
 * @param preview where it is seen as a learner sees it; null for none
 * @param graded whether it may have a grade column
 */
public record Choice(
    String resource,
    String title,
    String summary,
    int minutes,
    String ages,
    String preview,
    boolean graded) {}
