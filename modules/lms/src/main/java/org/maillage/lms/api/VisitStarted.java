package org.maillage.lms.api;

import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;

/**
 * Someone known came through a link of a course. Sent in the launch's transaction.
 *
 * @param cohort null when the launch named no course
 * @param resource what the link opens, such as {@code unit/robot-idiot}
 * @param graded whether a grade column is tied to the link for this person
 */
public record VisitStarted(
    PersonId person, CohortId cohort, Role role, String resource, boolean graded) {}
