package org.maillage.lti13.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  private static final String V = "http://purl.imsglobal.org/vocab/lis/v2/";

  @ParameterizedTest
  @CsvSource({
    "membership#Instructor, true, false, true",
    "membership/Instructor#TeachingAssistant, true, false, true",
    "membership#Administrator, true, false, true",
    "membership#ContentDeveloper, false, false, true",
    "membership#Learner, false, true, false",
    "membership/Learner#GuestLearner, false, true, false",
    "membership#Mentor, false, false, false",
    "membership#Manager, false, false, false",
    "membership/Administrator#Support, false, false, false",
    "institution/person#Instructor, false, false, false",
    "institution/person#Administrator, false, false, false",
    "institution/person#Learner, false, false, false",
    "system/person#Administrator, false, false, false"
  })
  void courseRolesComeFromMembershipOnly(
      String role, boolean trainer, boolean learner, boolean picks) {
    Roles roles = Roles.of(List.of(V + role));
    assertThat(roles.isTrainer()).isEqualTo(trainer);
    assertThat(roles.isLearner()).isEqualTo(learner);
    assertThat(roles.mayPickContent()).isEqualTo(picks);
  }

  @Test
  void anInstructorOfTheInstitutionWhoLearnsHereIsNoTrainer() {
    Roles roles =
        Roles.of(
            List.of(
                V + "institution/person#Instructor",
                V + "institution/person#Administrator",
                V + "membership#Learner"));
    assertThat(roles.isTrainer()).isFalse();
    assertThat(roles.isLearner()).isTrue();
    assertThat(roles.isInstitutionAdministrator()).isTrue();
    assertThat(roles.isSystemAdministrator()).isFalse();
  }

  @Test
  void shortNamesAreCourseRoles() {
    assertThat(Roles.of(List.of("Instructor")).isTrainer()).isTrue();
    assertThat(Roles.of(List.of("Administrator")).isTrainer()).isTrue();
    assertThat(Roles.of(List.of("Administrator")).isInstitutionAdministrator()).isFalse();
    assertThat(Roles.of(List.of("Learner")).isLearner()).isTrue();
    assertThat(Roles.of(List.of("NotAnInstructor", "xInstructor")).isTrainer()).isFalse();
  }

  @Test
  void nobodyIsNothing() {
    Roles none = Roles.of(List.of());
    assertThat(none.isTrainer() || none.isLearner() || none.mayPickContent()).isFalse();
  }
}
