package org.maillage.people.web;

import java.util.List;
import org.maillage.people.app.CoTrainerRepository.Trained;

/**
 * The groups of a trainer, beside that of their course.
 *
 * @param byCode those that colleagues opened to them
 * @param before those they trained until the course was brought into another
 */
public record OwnGroupsView(List<Trained> byCode, List<Trained> before) {}
