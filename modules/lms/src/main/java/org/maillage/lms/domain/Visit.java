package org.maillage.lms.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.maillage.kernel.Actor;

/**
 * One launch and the pages opened from it. Two tabs are two visits, so two courses, or a trainer
 * beside a learner, never mix. The id stands in addresses and opens nothing by itself.
 *
 * @param actor who came, from which course; carries the visit's id
 * @param contextId the course as its platform names it; null outside a course
 * @param secretHash of the browser that launched
 * @param deepLinking the settings of a visit that chooses content; null for any other
 */
public record Visit(
    Actor actor,
    String secretHash,
    long platformId,
    String deploymentId,
    String contextId,
    String deepLinking,
    Instant startedAt) {
  /** A working day with its evening; afterwards the course opens a new one. */
  public static final Duration LIFETIME = Duration.ofHours(24);

  /** Whether this is the browser that launched. */
  public boolean isOf(String hash) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), secretHash.getBytes(StandardCharsets.US_ASCII));
  }

  public boolean isOpenAt(Instant now) {
    return now.isBefore(expiresAt());
  }

  public Instant expiresAt() {
    return startedAt.plus(LIFETIME);
  }

  public boolean isPicking() {
    return deepLinking != null;
  }
}
