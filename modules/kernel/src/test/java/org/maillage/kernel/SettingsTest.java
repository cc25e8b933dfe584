package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void startsWithNothingSet() {
    Settings settings = new Settings(Map.of());

    assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(settings.practiceLms()).isFalse();
    assertThat(settings.allowPrivateHosts()).isFalse();
    assertThat(settings.database()).isEmpty();
  }

  @Test
  void refusesATypingErrorInsteadOfADefault() {
    assertThat(new Settings(Map.of("MAILLAGE_BASEURL", "https://x.example")).faults())
        .singleElement()
        .asString()
        .contains("MAILLAGE_BASEURL");
    assertThat(new Settings(Map.of("PORT", "eighty")).faults())
        .containsExactly("PORT must be a number, not eighty");
  }

  @Test
  void namesEveryFaultOnce() {
    Settings settings =
        new Settings(
            Map.of(
                "PORT",
                "70000",
                "MAILLAGE_BASE_URL",
                "https://m.example.org/tool",
                "MAILLAGE_RETENTION_YEARS",
                "0",
                "MAILLAGE_WORKERS",
                "17",
                "MAILLAGE_ALLOW_PRIVATE_HOSTS",
                "yes"));

    assertThat(settings.faults())
        .hasSize(5)
        .anyMatch(fault -> fault.startsWith("PORT"))
        .anyMatch(fault -> fault.startsWith("MAILLAGE_BASE_URL"))
        .anyMatch(fault -> fault.startsWith("MAILLAGE_RETENTION_YEARS"))
        .anyMatch(fault -> fault.startsWith("MAILLAGE_WORKERS"))
        .anyMatch(fault -> fault.startsWith("MAILLAGE_ALLOW_PRIVATE_HOSTS"));
    assertThat(new Settings(Map.of()).faults()).isEmpty();
  }

  @Test
  void neverRepeatsAPasswordThatItCannotRead() {
    for (String url :
        List.of(
            "postgres://maillage:p^ss word@db/maillage",
            "postgres://maillage:p^ss%zz@db/maillage",
            "postgres://maillage:pass@db",
            "mysql://maillage:pass@db/maillage",
            "maillage:pass@db")) {
      assertThat(new Settings(Map.of("DATABASE_URL", url)).faults())
          .as(url)
          .singleElement()
          .asString()
          .startsWith("DATABASE_URL")
          .doesNotContain("p^ss")
          .doesNotContain("pass@");
    }
  }

  @Test
  void takesADatabaseUrlApart() {
    DatabaseUrl database =
        new Settings(Map.of("DATABASE_URL", "postgres://mail%40lage:p%2Fw+d@db/maillage?ssl=true"))
            .database()
            .orElseThrow();
    assertThat(database.jdbcUrl()).isEqualTo("jdbc:postgresql://db:5432/maillage?ssl=true");
    assertThat(database.user()).isEqualTo("mail@lage");
    assertThat(database.password()).isEqualTo("p/w+d");
  }

  @Test
  void keepsPeoplesDataForSixYearsUnlessToldOtherwise() {
    assertThat(new Settings(Map.of()).retention()).isEqualTo(Period.ofYears(6));
    assertThat(new Settings(Map.of("MAILLAGE_RETENTION_YEARS", "30")).retention())
        .isEqualTo(Period.ofYears(30));
    for (String wrong : List.of("0", "-1", "31", "six", "6Y")) {
      Settings settings = new Settings(Map.of("MAILLAGE_RETENTION_YEARS", wrong));
      assertThatThrownBy(settings::retention).hasMessageContaining("1 to 30");
    }
  }

  @Test
  void neverOpensThePracticeLmsInProduction() {
    Settings settings =
        new Settings(
            Map.of("MAILLAGE_BASE_URL", "https://m.example.org", "MAILLAGE_PRACTICE_LMS", "on"));

    assertThatThrownBy(settings::practiceLms).hasMessageContaining("loopback");
  }
}
