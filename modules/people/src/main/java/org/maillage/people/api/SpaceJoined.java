package org.maillage.people.api;

import org.maillage.kernel.SpaceId;

/**
 * One space is becoming part of another, and will be gone: whoever keeps something by space moves
 * it, in this transaction.
 */
public record SpaceJoined(SpaceId from, SpaceId into) {}
