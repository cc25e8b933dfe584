package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
  private static final String NAME = "MAILLAGE_SECRET_KEY_FILE";

  @TempDir private Path folder;

  @Test
  void aSecretCanLieInAFile() throws IOException {
    Path url = file("postgres://maillage:word@db/maillage\n", "r--r-----");
    Settings settings =
        new Settings(
            Map.of(
                NAME,
                file("the key\n", "r--------").toString(),
                "MAILLAGE_ADMIN_TOKEN_FILE",
                file("the token", "rw-------").toString(),
                "DATABASE_URL_FILE",
                url.toString()));

    assertThat(settings.faults()).isEmpty();
    assertThat(settings.secretKey()).contains("the key");
    assertThat(settings.adminToken()).contains("the token");
    assertThat(settings.database().orElseThrow().password()).isEqualTo("word");
  }

  @Test
  void aFileThatGivesNoSecretIsAFaultInPlainWords() throws IOException {
    Path missing = folder.resolve("missing");
    assertFault(Map.of(NAME, missing.toString()), NAME + " " + missing + ": there is no such file");
    assertFault(Map.of(NAME, file(" \n", "r--------").toString()), "is empty");
    assertFault(Map.of(NAME, file("the key", "r--r--r--").toString()), "everybody");
    assertFault(
        Map.of(NAME, file("a", "r--------").toString(), "MAILLAGE_SECRET_KEY", "b"), "both set");
  }

  private Path file(String content, String rights) throws IOException {
    Path file = Files.writeString(Files.createTempFile(folder, "secret", ""), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  private static void assertFault(Map<String, String> environment, String words) {
    assertThat(new Settings(environment).faults())
        .singleElement()
        .asString()
        .contains(words)
        .doesNotContain("the key");
  }
}
