package org.maillage.people.web;

import java.util.List;

/**
 * What is kept about a person.
 *
 * @param parts one sentence for each kind of data
 */
public record OwnDataView(List<String> parts) {}
