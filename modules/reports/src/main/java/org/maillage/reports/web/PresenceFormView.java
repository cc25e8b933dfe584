package org.maillage.reports.web;

import org.maillage.reports.app.GroupChoice;

/**
 * What is asked before a presence list is made.
 *
 * @param courses none where the group follows through one course only
 */
public record PresenceFormView(PresenceForm form, GroupChoice groups, GroupChoice courses) {}
