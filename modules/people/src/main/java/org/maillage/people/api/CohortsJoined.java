package org.maillage.people.api;

import org.maillage.kernel.CohortId;

/**
 * The courses of one cohort lead into another from now on. Fired in that transaction. What is
 * current, such as open visits, moves; what was done, written and agreed in the first stays there,
 * where its own trainers read it, for nobody agreed to show it to the others.
 */
public record CohortsJoined(CohortId from, CohortId into) {}
