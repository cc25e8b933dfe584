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
    assertThat(settings.databaseUrl()).isEmpty();
  }

  @Test
  void refusesATypingErrorInsteadOfADefault() {
    assertThatThrownBy(() -> new Settings(Map.of("MAILLAGE_BASEURL", "https://x.example")))
        .hasMessageContaining("MAILLAGE_BASEURL");
    assertThatThrownBy(() -> new Settings(Map.of("PORT", "eighty"))).hasMessageContaining("PORT");
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
