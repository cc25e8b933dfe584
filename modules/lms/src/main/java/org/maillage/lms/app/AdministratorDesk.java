package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.lms.domain.Administrator;
import org.maillage.lms.domain.Administrator.Standing;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.people.api.PersonRequests;
import org.maillage.people.api.PersonRequests.Found;
import org.maillage.people.api.Persons;

/**
 * Who may manage a platform from inside its LMS. The LMS's word alone does not do: the operator
 * agrees, or the invitation they gave, or somebody who manages the platform already.
 */
@ApplicationScoped
@Transactional
public class AdministratorDesk {
  @Inject private AdministratorRepository administrators;
  @Inject private PlatformRepository platforms;
  @Inject private IssuerRepository issuers;
  @Inject private PlatformOffice office;
  @Inject private InvitationRepository invitations;
  @Inject private VisitDesk visits;
  @Inject private Persons persons;
  @Inject private PersonRequests people;
  @Inject private Clock clock;

  /** Where the actor, whose LMS calls them an administrator, stands with it. */
  public Standing standing(Actor actor) {
    return standing(platform(actor), actor.person());
  }

  private Standing standing(RegisteredPlatform platform, PersonId person) {
    List<Administrator> all = administrators.of(platform.id());
    Administrator own =
        all.stream().filter(one -> one.person().equals(person)).findFirst().orElse(null);
    if (own != null) {
      return own.isConfirmed() ? Standing.CONFIRMED : Standing.WAITING;
    }
    boolean first = all.stream().noneMatch(Administrator::isConfirmed);
    Instant since = clock.instant().minus(Administrator.INVITATION_SPEAKS);
    return first && invitations.letIn(platform.id(), since) ? Standing.INVITED : Standing.STRANGER;
  }

  /** Confirms the actor where an invitation speaks for them; otherwise somebody has to agree. */
  public void ask(Actor actor) {
    persons.hold(actor.person());
    RegisteredPlatform platform = platforms.locked(platform(actor).id());
    Instant now = clock.instant();
    boolean invited = standing(platform, actor.person()) == Standing.INVITED;
    administrators.add(platform.id(), new Administrator(actor.person(), now, invited ? now : null));
  }

  /**
   * The platform that the actor manages.
   *
   * @throws Problem {@code lms.administrator-unconfirmed} when nobody agreed
   */
  public PlatformEntry managed(Actor actor) {
    RegisteredPlatform platform = platform(actor);
    if (standing(platform, actor.person()) != Standing.CONFIRMED) {
      throw Problem.refused("lms.administrator-unconfirmed");
    }
    return PlatformEntry.of(platform);
  }

  /** Those who manage a platform, then those who asked to. */
  public List<AdministratorEntry> of(String platform) {
    RegisteredPlatform registered = office.require(platform);
    String knownAs = issuers.of(registered.issuer());
    return administrators.of(registered.id()).stream()
        .map(administrator -> entry(administrator, knownAs))
        .toList();
  }

  private AdministratorEntry entry(Administrator administrator, String knownAs) {
    Found found = people.of(administrator.person());
    return new AdministratorEntry(
        found.person(),
        found.accounts().stream()
            .filter(account -> account.lms().equals(knownAs))
            .findFirst()
            .orElseThrow(),
        administrator.isConfirmed(),
        administrator.isConfirmed() ? administrator.confirmedAt() : administrator.askedAt());
  }

  public void confirm(String platform, String person) {
    long id = office.require(platform).id();
    administrators.confirm(id, require(id, person), clock.instant());
  }

  /** They manage the platform no more, or their request is turned down. They may ask again. */
  public void end(String platform, String person) {
    long id = office.require(platform).id();
    administrators.remove(id, require(id, person));
  }

  /** How many platforms have somebody who waits for the operator. */
  public long waiting() {
    return administrators.waiting();
  }

  private PersonId require(long platform, String person) {
    return administrators.of(platform).stream()
        .map(Administrator::person)
        .filter(one -> people.of(one).person().equals(person))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("people.person-unknown"));
  }

  private RegisteredPlatform platform(Actor actor) {
    return platforms.get(visits.of(actor).platformId());
  }
}
