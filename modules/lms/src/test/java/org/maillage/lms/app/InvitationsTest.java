package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.lms.app.PlatformFormFixture.moodle;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Problem;
import org.maillage.lms.app.RegistrationBook.Outcome;
import org.maillage.lms.domain.Invitation.State;

class InvitationsTest {
  private AdminRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new AdminRig();
  }

  @AfterEach
  void close() throws Exception {
    rig.close();
  }

  @Test
  void theListSaysWhatBecameOfEach() {
    rig.invite();
    rig.later(Duration.ofDays(14));
    String used = rig.invite();
    rig.later(Duration.ofHours(1));
    rig.doing(() -> rig.book.enter(moodle().form(), "moodle", used));
    rig.invite();
    revokeNewest();
    rig.later(Duration.ofHours(1));
    rig.invite();

    List<InvitationEntry> list = list();
    assertThat(list)
        .extracting(InvitationEntry::state)
        .containsExactly(State.OPEN, State.REVOKED, State.USED, State.EXPIRED);
    assertThat(list.get(2).platform().form()).isEqualTo(moodle().form());
    assertThat(list).filteredOn(entry -> entry.platform() != null).hasSize(1);
  }

  @Test
  void theListKnowsNoCode() {
    String code = rig.invite();

    String json = InvitationJson.write(list().get(0)).toString();

    assertThat(json)
        .contains("\"state\":\"open\"", "\"expiresAt\":\"2026-12-05T12:00:00Z\"")
        .doesNotContain(code, Hash.of(code));
  }

  @Test
  void asJsonItNamesItsPlatform() {
    String code = rig.invite();
    rig.doing(() -> rig.book.enter(moodle().form(), "moodle", code));
    String platform = rig.doing(rig.office::all).get(0).id();

    assertThat(InvitationJson.write(list().get(0)).toString())
        .contains("\"state\":\"used\"", "\"platform\":{\"id\":\"" + platform + "\"");

    rig.doing(() -> rig.office.remove(platform));
    assertThat(InvitationJson.write(list().get(0)).toString())
        .contains("\"state\":\"used\"")
        .doesNotContain("platform");
  }

  @Test
  void whoeverComesWithARevokedOneIsTold() {
    String code = rig.invite();
    revokeNewest();
    revokeNewest();

    assertProblem(() -> rig.invitations.requireOpen(code), "lms.invitation-revoked");
  }

  /** It was revoked while the registration was under way: the platform has made its side. */
  @Test
  void aRegistrationThatLosesItsInvitationWaits() {
    String code = rig.invite();
    revokeNewest();

    assertThat(rig.doing(() -> rig.book.enter(moodle().form(), "moodle", code)))
        .isEqualTo(Outcome.WAITING);
  }

  @Test
  void whatWasUsedCanNotBeRevoked() {
    String code = rig.invite();
    rig.doing(() -> rig.book.enter(moodle().form(), "moodle", code));
    String id = list().get(0).id();

    assertProblem(() -> rig.invitations.revoke(id), "lms.invitation-served");
    assertProblem(() -> rig.invitations.revoke("unknown"), "lms.invitation-gone");
    assertThat(list().get(0).state()).isEqualTo(State.USED);
  }

  /** An invitation from before the list has an id like any other. */
  @Test
  void olderOnesCanBeRevokedToo() throws Exception {
    rig.close();
    rig = AdminRig.withInvitation("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

    assertThat(list().get(0).id()).isEqualTo("abcdefghijklmnopqrstuv");
    revokeNewest();

    assertThat(list().get(0).state()).isEqualTo(State.REVOKED);
  }

  private List<InvitationEntry> list() {
    return rig.doing(rig.invitations::all);
  }

  private void revokeNewest() {
    String id = list().get(0).id();
    rig.doing(() -> rig.invitations.revoke(id));
  }

  private void assertProblem(Runnable useCase, String code) {
    assertThatThrownBy(() -> rig.doing(useCase))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
