package org.maillage.practice.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what works only once, for as long as it would work. It forgets at a restart, so it
 * refuses whatever was issued before it began.
 */
public final class UsedOnce {
  private final ConcurrentHashMap<String, Instant> used = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Instant began;

  public UsedOnce(Clock clock) {
    this.clock = clock;
    this.began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** True for the first to ask, of any number at once. */
  public boolean take(String id, Instant issuedAt, Instant expiresAt) {
    Instant now = clock.instant();
    used.values().removeIf(now::isAfter);
    return !issuedAt.isBefore(began) && used.putIfAbsent(id, expiresAt) == null;
  }

  public boolean take(Ticket ticket) {
    return take(ticket.id(), ticket.issuedAt(), ticket.expiresAt());
  }
}
