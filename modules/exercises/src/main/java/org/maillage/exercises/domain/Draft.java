package org.maillage.exercises.domain;

import java.time.Instant;

/**
 * What somebody is writing for an exercise; the latest only.
 *
 * @param exercise the exercise's id
 */
public record Draft(String exercise, Work work, Instant writtenAt) {}
