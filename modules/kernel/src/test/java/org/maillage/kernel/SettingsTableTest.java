package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The operators' table tells every setting there is, and none that there is not. */
class SettingsTableTest {
  private static final Path TABLE = Path.of("../../docs/operations/configuration.md");

  @Test
  void namesEverySetting() throws IOException {
    Set<String> rows = new HashSet<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("| `")) {
        rows.add(line.substring(3, line.indexOf('`', 3)));
      }
    }

    Set<String> all = new HashSet<>(Settings.KNOWN);
    all.addAll(Set.of("PORT", "DATABASE_URL", "DATABASE_URL_FILE", "JAVA_HOME"));
    assertThat(rows).isEqualTo(all);
  }
}
