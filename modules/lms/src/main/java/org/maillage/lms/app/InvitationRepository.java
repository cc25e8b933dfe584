package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.domain.Invitation;
import org.maillage.lms.domain.RegisteredPlatform;

/** Invitations, by the hash of their code or by the id that lists show. */
@ApplicationScoped
public class InvitationRepository {
  @PersistenceContext private EntityManager entities;

  void add(Invitation invitation) {
    entities.persist(invitation);
  }

  Optional<Invitation> find(String codeHash) {
    return Optional.ofNullable(entities.find(Invitation.class, codeHash));
  }

  /** Locked, so that of two registrations with one invitation one gets it. */
  Optional<Invitation> locked(String codeHash) {
    return Optional.ofNullable(
        entities.find(Invitation.class, codeHash, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Locked, so that a registration comes before its revocation or after it, never in between. */
  Optional<Invitation> lockedById(String publicId) {
    return entities
        .createQuery("select i from Invitation i where i.publicId = :id", Invitation.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether this platform registered with an invitation, and not before then. */
  boolean letIn(long platform, Instant since) {
    return entities
            .createQuery(
                "select count(i) from Invitation i"
                    + " where i.platformId = :platform and i.usedAt >= :since",
                Long.class)
            .setParameter("platform", platform)
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }

  /** The newest first, each with the platform that registered with it. */
  List<InvitationEntry> all(Map<SpaceId, String> spaces, Instant now) {
    return entities
        .createQuery(
            "select i, p from Invitation i left join RegisteredPlatform p on p.id = i.platformId"
                + " order by i.createdAt desc, i.publicId",
            Object[].class)
        .getResultStream()
        .map(row -> entry((Invitation) row[0], (RegisteredPlatform) row[1], spaces, now))
        .toList();
  }

  private static InvitationEntry entry(
      Invitation invitation,
      RegisteredPlatform platform,
      Map<SpaceId, String> spaces,
      Instant now) {
    String space = invitation.space().map(spaces::get).orElse(null);
    return InvitationEntry.of(invitation, platform, space, now);
  }
}
