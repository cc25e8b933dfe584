package org.maillage.reports.app;

/**
 * A unit as a column of the grid.
 *
 * @param module the number of the module it belongs to
 * @param tally of the people who are in the course now, whatever else is filtered
 */
public record GridUnit(int module, String slug, String title, Tally tally) {}
