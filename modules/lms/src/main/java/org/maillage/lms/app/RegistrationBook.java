package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.domain.Invitation;
import org.maillage.lms.domain.RegisteredPlatform;

/**
 * The one transaction of a registration: the invitation used up and the platform written down.
 *
 * <p>Accepted at once is only what brings an open invitation and, where its issuer is known
 * already, the very addresses that are known of it. The issuer names the people, so whoever could
 * bring other keys for a known issuer could pass for them: that is for an administrator to decide,
 * and the new registration waits. An existing registration (the same issuer and client id) never
 * gets other addresses here, with or without an invitation.
 */
@ApplicationScoped
@Transactional
public class RegistrationBook {
  /** Strangers can't fill the database with requests nobody looks at. */
  private static final int MOST_WAITING = 100;

  @Inject private PlatformRepository platforms;
  @Inject private InvitationRepository invitations;
  @Inject private PlatformRegister register;
  @Inject private NameRule names;
  @Inject private PlatformDirectory directory;
  @Inject private Clock clock;

  /** What became of a registration. */
  public enum Outcome {
    /** Launches work as soon as the LMS's administrator activates the tool. */
    ACCEPTED,
    /** The operator has to accept it first. */
    WAITING,
    /** It was known before, and nothing was changed here. */
    UNCHANGED
  }

  /** Refuses a registration without invitation while too many of them wait. */
  public void requireRoom() {
    if (platforms.waiting() >= MOST_WAITING) {
      throw new Problem(429, "lms.registration-full");
    }
  }

  /**
   * @param productFamily null when the platform did not tell
   * @param code of the invitation; null without one. If another registration used it up meanwhile,
   *     this one waits for the operator: the platform has made its side already.
   */
  public Outcome enter(PlatformForm form, String productFamily, String code) {
    Optional<Invitation> invitation =
        code == null
            ? Optional.empty()
            : invitations.locked(Hash.of(code)).filter(found -> found.isOpen(clock.instant()));
    boolean trusted = invitation.isPresent() && isConsistent(form);
    Optional<RegisteredPlatform> known = platforms.find(form.issuer(), form.clientId());
    if (known.isPresent() && !(trusted && sameAddresses(known.get().form(), form))) {
      return known.get().isAccepted() ? Outcome.UNCHANGED : Outcome.WAITING;
    }
    RegisteredPlatform platform =
        known
            .map(existing -> again(existing, form))
            .orElseGet(
                () -> fresh(form, invitation.flatMap(Invitation::space), productFamily, trusted));
    invitation.ifPresent(open -> open.use(platform, clock.instant()));
    names.follow(form.issuer());
    directory.forget();
    return trusted ? Outcome.ACCEPTED : Outcome.WAITING;
  }

  private RegisteredPlatform fresh(
      PlatformForm form, Optional<SpaceId> space, String productFamily, boolean trusted) {
    RegisteredPlatform platform = register.add(form, space, trusted);
    platform.madeBy(productFamily);
    return platform;
  }

  /** Registered anew by its LMS: new wishes about names, one more deployment, the name stays. */
  private static RegisteredPlatform again(RegisteredPlatform platform, PlatformForm form) {
    PlatformForm before = platform.form();
    Set<String> deployments = new HashSet<>(before.deploymentIds());
    deployments.addAll(form.deploymentIds());
    platform.follow(
        new PlatformForm(
            before.issuer(),
            before.clientId(),
            deployments,
            before.authorizationEndpoint(),
            before.tokenEndpoint(),
            before.tokenAudience(),
            before.jwksUri(),
            before.name(),
            form.shareNames(),
            form.shareEmail(),
            before.allowAnonymous()));
    platform.accept();
    return platform;
  }

  private boolean isConsistent(PlatformForm form) {
    List<RegisteredPlatform> siblings = platforms.ofIssuer(form.issuer());
    return siblings.isEmpty()
        || siblings.stream().anyMatch(sibling -> sameAddresses(sibling.form(), form));
  }

  private static boolean sameAddresses(PlatformForm one, PlatformForm other) {
    return one.jwksUri().equals(other.jwksUri())
        && one.tokenEndpoint().equals(other.tokenEndpoint())
        && one.authorizationEndpoint().equals(other.authorizationEndpoint());
  }
}
