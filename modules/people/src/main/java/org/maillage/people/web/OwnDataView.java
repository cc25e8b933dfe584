package org.maillage.people.web;

import java.time.Instant;
import java.util.List;
import org.maillage.people.api.PersonalData.Kept;

/**
 * What is kept about a person.
 *
 * @param until how long all of it stays if they never come again
 * @param parts one for each kind of data
 * @param roles whether they have a role in a space
 * @param groups whether they have a page of groups: trained by a code, or gone into another
 */
public record OwnDataView(Instant until, List<Kept> parts, boolean roles, boolean groups) {}
