package org.maillage.people.app;

import java.time.Instant;
import java.util.List;
import org.maillage.people.api.PersonalData.Kept;

/**
 * What is kept about a person, as a file of its own.
 *
 * @param madeAt since when it may have changed here
 * @param until how long all of it stays if they never come again
 */
public record OwnDataFile(List<Kept> parts, Instant madeAt, Instant until) {}
