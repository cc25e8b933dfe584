package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody has to come back for what is over to go. */
class OldEntriesTest {
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
  void operatorsSessionsGoWhenTheyAreOver() throws Exception {
    rig.doing(() -> rig.sessions.open());
    rig.later(OperatorSessions.LIFETIME.minusSeconds(1));
    rig.tidy();
    assertThat(rig.count("lms_operator_session")).isEqualTo(1);

    rig.later(Duration.ofSeconds(2));
    rig.tidy();
    assertThat(rig.count("lms_operator_session")).isZero();
  }

  @Test
  void visitsGoAfterTheirDay() throws Exception {
    rig.sql(
        "insert into lms_platform (id, public_id, space_id, issuer, client_id, name,"
            + " authorization_endpoint, token_endpoint, jwks_uri, share_names, share_email,"
            + " allow_anonymous, accepted, created_at) values (1, 'p', 1, 'i', 'c', 'n', 'a', 't',"
            + " 'j', true, true, true, true, timestamp with time zone '2026-11-21 12:00:00Z')");
    for (String end : new String[] {"11:59", "12:01"}) {
      rig.sql(
          "insert into lms_visit (id, secret_hash, platform_id, deployment_id, person_id, role,"
              + " platform_admin, display_name, locale, started_at, expires_at) values ('visit-"
              + end
              + "', 's', 1, 'd', 1, 'LEARNER', false, 'Zoé', 'fr',"
              + " timestamp with time zone '2026-11-20 12:00:00Z',"
              + " timestamp with time zone '2026-11-21 "
              + end
              + ":00Z')");
    }

    rig.tidy();

    assertThat(rig.text("select id from lms_visit")).isEqualTo("visit-12:01");
    assertThat(rig.count("lms_visit")).isEqualTo(1);
  }
}
