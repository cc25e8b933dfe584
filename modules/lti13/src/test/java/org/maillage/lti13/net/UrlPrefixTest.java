package org.maillage.lti13.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPrefixTest {

  @ParameterizedTest
  @CsvSource({
    "https://host/moodle, https://host/moodle, true",
    "https://host/moodle, https://host/moodle/mod/lti, true",
    "https://host/moodle/, https://host/moodle/mod/lti, true",
    "https://host/moodle, https://HOST:443/moodle/x?a=../.., true",
    "https://host, https://host, true",
    "https://host, https://host/anything, true",
    "https://host, https://host?query, true",
    "http://[::1]:8080/a, http://[::1]:8080/a/b, true",
    "https://host/moodle, https://host/moodle2/x, false",
    "https://host/moodle, https://host/Moodle/x, false",
    "https://host/moodle, https://host/, false",
    "https://host/moodle, https://host/moodle/../moodle2/x, false",
    "https://host/moodle, https://host/moodle/%2E%2E/moodle2, false",
    "https://host/moodle, https://host/moodle/%252e%252e/moodle2, false",
    "https://host/moodle, https://host/moodle%2f..%2fmoodle2, false",
    "https://host/moodle, https://host/moodle/./x, false",
    "https://host, https://host.evil.example/, false",
    "https://host, https://host:444/, false",
    "https://host, http://host/, false",
    "https://host, https://a@host/, false",
    "https://host, /x, false",
    "https://host, mailto:a@host, false"
  })
  void coversWhatLiesBelow(String base, String address, boolean covered) {
    assertThat(UrlPrefix.of(URI.create(base)).covers(URI.create(address))).isEqualTo(covered);
  }

  @Test
  void severalSlashesDoNotLeadOut() {
    UrlPrefix prefix = UrlPrefix.of(URI.create("https://host/moodle"));
    assertThat(prefix.covers(URI.create("https://host//moodle/x"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://host", "/x", "https://a:b@host/", "https://host/a/../b", "urn:x"})
  void refusesWhatIsNoPlainAddress(String base) {
    assertThatThrownBy(() -> UrlPrefix.of(URI.create(base)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
