package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.PlatformJsonTest.PlatformJsonFixture;

class PlatformsFileTest {
  private static final AddressRule RULE = new AddressRule(new Settings(Map.of()));

  @TempDir private Path folder;

  @Test
  void readsEveryEntry() throws IOException {
    Path file = file("[" + platform("a") + "," + platform("b") + "]");

    assertThat(PlatformsFile.read(file, RULE))
        .extracting(form -> form.clientId())
        .containsExactly("a", "b");
  }

  @Test
  void namesTheFileTheEntryAndTheField() throws IOException {
    Path file =
        file(
            "["
                + platform("a")
                + ","
                + PlatformJsonFixture.with(Map.of("jwksUri", "\"http://moodle.example\""))
                + "]");

    assertThatThrownBy(() -> PlatformsFile.read(file, RULE))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("entry 2")
        .hasMessageContaining("jwksUri")
        .hasNoCause();
  }

  @Test
  void namesAWrongAndAnUnknownField() throws IOException {
    Path wrong = file("[" + PlatformJsonFixture.with(Map.of("shareNames", "\"on\"")) + "]");
    assertThatThrownBy(() -> PlatformsFile.read(wrong, RULE))
        .hasMessageContaining("entry 1, field shareNames");

    Path unknown = file("[" + PlatformJsonFixture.with(Map.of("colour", "\"red\"")) + "]");
    assertThatThrownBy(() -> PlatformsFile.read(unknown, RULE))
        .hasMessageContaining("entry 1, field colour");
  }

  @Test
  void refusesTheSamePlatformTwice() throws IOException {
    Path file = file("[" + platform("a") + "," + platform("a") + "]");

    assertThatThrownBy(() -> PlatformsFile.read(file, RULE)).hasMessageContaining("entry 2");
  }

  @Test
  void refusesAFileThatIsNoList() throws IOException {
    Path object = file(platform("a"));
    assertThatThrownBy(() -> PlatformsFile.read(object, RULE)).hasMessageContaining("list");

    Path text = file("platforms:");
    assertThatThrownBy(() -> PlatformsFile.read(text, RULE)).hasMessageContaining("not JSON");

    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> PlatformsFile.read(missing, RULE))
        .hasMessageContaining("can't be read");
  }

  private static String platform(String clientId) {
    return PlatformJsonFixture.with(Map.of("clientId", "\"" + clientId + "\""));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "platforms", ".json"), content);
  }
}
