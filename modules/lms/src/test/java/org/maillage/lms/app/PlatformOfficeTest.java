package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.lms.app.PlatformFormFixture.moodle;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Problem;
import org.maillage.people.api.Arrivals.Open;

class PlatformOfficeTest {
  private AdminRig rig;
  private String id;

  @BeforeEach
  void open() throws Exception {
    rig = new AdminRig();
    rig.doing(() -> rig.register.upsert(moodle().form()));
    id = rig.doing(rig.office::all).get(0).id();
  }

  @AfterEach
  void close() throws Exception {
    rig.close();
  }

  /** Names stay while one registration of the LMS lets them through. */
  @Test
  void namesGoWithTheLastRegistrationThatLetThemThrough() {
    String issuer = moodle().form().issuer();
    rig.doing(() -> rig.register.upsert(moodle().withClient("second").form()));
    rig.doing(() -> rig.office.share(id, "Moodle", false, false, false));
    assertThat(rig.shut.get(issuer)).isEqualTo(new Open(true, false));

    String second = rig.doing(() -> rig.office.find(issuer, "second")).orElseThrow().id();
    rig.doing(() -> rig.office.remove(second));
    assertThat(rig.shut.get(issuer)).isEqualTo(new Open(false, false));
  }

  @Test
  void switchesAndDeploymentsChangeAlone() {
    rig.doing(() -> rig.office.share(id, "Moodle d’essai", false, true, true));
    rig.doing(() -> rig.office.addDeployment(id, "7"));
    rig.doing(() -> rig.office.removeDeployment(id, "1"));

    PlatformEntry entry = rig.doing(() -> rig.office.get(id));
    assertThat(entry.form().name()).isEqualTo("Moodle d’essai");
    assertThat(entry.form().shareNames()).isFalse();
    assertThat(entry.form().shareEmail()).isTrue();
    assertThat(entry.form().allowAnonymous()).isTrue();
    assertThat(entry.form().deploymentIds()).containsExactly("7");
    assertThat(entry.form().jwksUri()).isEqualTo(moodle().form().jwksUri());
  }

  @Test
  void aMoveToAPrivateAddressIsRefused() {
    URI good = URI.create("https://moodle.example/x");

    assertThatThrownBy(
            () ->
                rig.doing(
                    () -> rig.office.move(id, good, good, null, URI.create("https://10.0.0.1/k"))))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.details()).containsExactly("jwksUri"));
    assertThat(rig.doing(() -> rig.office.get(id)).form()).isEqualTo(moodle().form());
  }

  @Test
  void removingTakesEverythingThatHangsOnIt() throws SQLException {
    String platform = "(select id from lms_platform)";
    String time = "timestamp with time zone '2026-01-01 00:00:00Z'";
    rig.sql(
        "insert into lms_visit (id, secret_hash, platform_id, deployment_id, role, platform_admin,"
            + " locale, started_at, expires_at) values ('v', 'h', %s, '1', 'LEARNER', false, 'fr', %s, %s)"
                .formatted(platform, time, time));
    rig.sql(
        "insert into lms_course (platform_id, context_id, cohort_id) values (%s, 'c', 1)"
            .formatted(platform));
    rig.sql(
        "insert into lms_grade_target (id, platform_id, subject, person_id, resource, line_item,"
            + " line_item_hash, percentage, state, attempts, created_at)"
            + " values (1, %s, 's', 1, 'unit/x', 'l', 'h', false, 'WAITING', 0, %s)"
                .formatted(platform, time));
    rig.sql(
        "insert into lms_delivery (id, target_id, score, scored_at, attempted_at, status, outcome)"
            + " values (1, 1, 1, %s, %s, 200, 'DELIVERED')".formatted(time, time));
    String code = rig.invite();
    rig.doing(() -> rig.book.enter(moodle().withDeployment("2").form(), "moodle", code));

    rig.doing(() -> rig.office.remove(id));

    for (String table :
        new String[] {
          "lms_platform",
          "lms_deployment",
          "lms_visit",
          "lms_course",
          "lms_grade_target",
          "lms_delivery"
        }) {
      assertThat(rig.count(table)).as(table).isZero();
    }
    assertThat(rig.count("lms_invitation")).isEqualTo(1);
    assertThat(rig.count("people_person")).isEqualTo(1);
  }

  @Test
  void anOperatorsSessionLastsEightHoursOrUntilSignOut() {
    String first = rig.doing(rig.sessions::open);
    assertThat(rig.doing(() -> rig.sessions.isOpen(first))).isTrue();
    assertThat(rig.doing(() -> rig.sessions.isOpen("guessed"))).isFalse();
    rig.doing(() -> rig.sessions.close(first));
    assertThat(rig.doing(() -> rig.sessions.isOpen(first))).isFalse();

    String second = rig.doing(rig.sessions::open);
    rig.later(Duration.ofHours(8));
    assertThat(rig.doing(() -> rig.sessions.isOpen(second))).isFalse();
  }
}
