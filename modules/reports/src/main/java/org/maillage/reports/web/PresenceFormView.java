package org.maillage.reports.web;

import org.maillage.reports.app.GroupChoice;

/** What is asked before a presence list is made. */
public record PresenceFormView(PresenceForm form, GroupChoice groups) {}
