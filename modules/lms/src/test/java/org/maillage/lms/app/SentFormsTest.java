package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Problem;

class SentFormsTest {
  private static final String FORM = "a-form-of-this-page";
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
  void aDoubleClickMakesOneInvitationAndShowsItTwice() throws Exception {
    String first = invite(FORM);

    assertThat(invite(FORM)).isEqualTo(first);
    assertThat(invite("another-form-of-it")).isNotEqualTo(first);
    assertThat(rig.count("lms_invitation")).isEqualTo(2);
  }

  @Test
  void whatFailedCanBeSentAgain() throws Exception {
    assertThatThrownBy(
            () ->
                rig.doing(
                    () ->
                        rig.forms.once(
                            FORM,
                            () -> {
                              throw new IllegalStateException("the database went away");
                            })))
        .isInstanceOf(IllegalStateException.class);

    invite(FORM);

    assertThat(rig.count("lms_invitation")).isEqualTo(1);
  }

  /** A reader of the database can't register with it. */
  @Test
  void theAnswerIsKeptEncrypted() throws Exception {
    String code = invite(FORM).replaceFirst(".*invitation=", "");

    assertThat(rig.text("select answer from lms_operation")).isNotEmpty().doesNotContain(code);
  }

  @Test
  void itIsForgottenAfterADay() throws Exception {
    invite(FORM);
    rig.later(Duration.ofHours(23));
    rig.tidy();
    assertThat(rig.count("lms_operation")).isEqualTo(1);

    rig.later(Duration.ofHours(2));
    rig.tidy();
    assertThat(rig.count("lms_operation")).isZero();
  }

  @Test
  void aFormThatIsNotOursIsRefused() throws Exception {
    for (String sent : new String[] {null, "", "short", "x".repeat(65), "nothing but blanks  "}) {
      assertThatThrownBy(() -> invite(sent))
          .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("lms.form"));
    }
    assertThat(rig.count("lms_invitation")).isZero();
  }

  private String invite(String operation) {
    return rig.doing(
        () -> rig.forms.once(operation, () -> rig.invitations.create(null).toString()));
  }
}
