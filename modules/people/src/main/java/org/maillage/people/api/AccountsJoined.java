package org.maillage.people.api;

import org.maillage.kernel.PersonId;

/**
 * Somebody said that two accounts are theirs. Fired in the transaction that joins them, when every
 * part of their data has followed.
 *
 * @param account who they were in the other account; nobody comes as this one any more
 * @param person who they are from now on, in both
 */
public record AccountsJoined(PersonId account, PersonId person) {}
