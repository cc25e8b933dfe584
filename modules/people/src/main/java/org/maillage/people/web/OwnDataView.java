package org.maillage.people.web;

import java.util.List;
import org.maillage.people.api.PersonalData.Kept;

/**
 * What is kept about a person.
 *
 * @param parts one for each kind of data
 */
public record OwnDataView(List<Kept> parts) {}
