package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.lms.app.PlatformFormFixture.moodle;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Problem;
import org.maillage.lms.app.RegistrationBook.Outcome;

class RegistrationBookTest {
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
  void anInvitationAcceptsOnePlatform() {
    String code = rig.invite();

    assertThat(enter(moodle(), code)).isEqualTo(Outcome.ACCEPTED);

    assertThat(entry("abc").accepted()).isTrue();
    assertThat(entry("abc").productFamily()).isEqualTo("moodle");
    assertRefused(code, "lms.invitation-used");
  }

  @Test
  void anInvitationLeadsIntoItsSpace() throws Exception {
    String address = rig.doing(() -> rig.invitations.create("network")).getQuery();

    enter(moodle(), address.replaceFirst("^invitation=", ""));
    enter(moodle().withClient("own"), rig.invite());

    assertThat(rig.text("select space_id from lms_platform where client_id = 'abc'"))
        .isEqualTo("7");
    assertThat(rig.text("select space_id from lms_platform where client_id = 'own'"))
        .isEqualTo("1");
    assertThat(rig.doing(rig.invitations::all).stream().map(InvitationEntry::space))
        .containsExactlyInAnyOrder("Réseau", null);
  }

  @Test
  void whoeverComesSecondWithAnInvitationWaits() {
    String code = rig.invite();
    enter(moodle(), code);

    assertThat(enter(moodle().withClient("second"), code)).isEqualTo(Outcome.WAITING);
    assertThat(entry("second").accepted()).isFalse();
  }

  @Test
  void withoutInvitationItWaits() {
    assertThat(enter(moodle(), null)).isEqualTo(Outcome.WAITING);
    assertThat(entry("abc").accepted()).isFalse();

    String id = entry("abc").id();
    rig.doing(() -> rig.office.accept(id));
    assertThat(entry("abc").accepted()).isTrue();
  }

  @Test
  void aKnownIssuerWithItsKnownAddressesMayRegisterAgain() {
    enter(moodle(), rig.invite());

    assertThat(enter(moodle().withClient("second"), rig.invite())).isEqualTo(Outcome.ACCEPTED);
  }

  @Test
  void otherKeysForAKnownIssuerWaitDespiteAnInvitation() {
    enter(moodle(), rig.invite());

    PlatformFormFixture impostor = moodle().withClient("second").withKeysAt("/other");
    assertThat(enter(impostor, rig.invite())).isEqualTo(Outcome.WAITING);
    assertThat(entry("second").accepted()).isFalse();
  }

  @Test
  void aKnownRegistrationNeverGetsOtherKeys() {
    enter(moodle(), rig.invite());
    String code = rig.invite();

    assertThat(enter(moodle().withKeysAt("/other"), code)).isEqualTo(Outcome.UNCHANGED);
    assertThat(enter(moodle().withKeysAt("/other"), null)).isEqualTo(Outcome.UNCHANGED);

    assertThat(entry("abc").form().jwksUri().getPath()).isEqualTo("/certs");
    rig.doing(() -> rig.invitations.requireOpen(code));
  }

  @Test
  void aKnownRegistrationGainsADeployment() {
    enter(moodle(), rig.invite());

    assertThat(enter(moodle().withDeployment("2"), rig.invite())).isEqualTo(Outcome.ACCEPTED);
    assertThat(entry("abc").form().deploymentIds()).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void anInvitationIsOverAfterAFortnight() {
    String code = rig.invite();
    rig.later(Duration.ofDays(14));

    assertRefused(code, "lms.invitation-over");
    assertThat(enter(moodle(), code)).isEqualTo(Outcome.WAITING);
  }

  @Test
  void aGuessedCodeIsRefused() {
    assertRefused("guessed", "lms.invitation-unknown");
  }

  @Test
  void strangersCanNotFillTheDatabase() {
    for (int i = 0; i < 100; i++) {
      enter(moodle().withClient("stranger-" + i), null);
    }
    assertThatThrownBy(() -> rig.doing(rig.book::requireRoom))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("lms.registration-full"));
  }

  private Outcome enter(PlatformFormFixture platform, String code) {
    return rig.doing(() -> rig.book.enter(platform.form(), "moodle", code));
  }

  private PlatformEntry entry(String clientId) {
    return rig.doing(() -> rig.office.find("https://moodle.example", clientId)).orElseThrow();
  }

  private void assertRefused(String code, String problem) {
    assertThatThrownBy(() -> rig.doing(() -> rig.invitations.requireOpen(code)))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(problem));
  }
}
