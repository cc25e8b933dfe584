package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckContentTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void tellsThatAllIsInOrder() {
    assertThat(check(MiniCourse.GOOD)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "Tout est en ordre : 1 module(s), 1 unité(s), 7 étapes, 0 exercice(s).");
  }

  @Test
  void tellsWhatIsWrong(@TempDir Path folder) {
    new MiniCourse(folder).replacing("units/essai/t1-lire.fr.md", "## P", "# P");
    assertThat(check(folder)).isOne();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("units/essai/t1-lire.fr.md:1: les titres commencent à « ## »", "1 problème(s).");
  }

  @Test
  void tellsThatThereIsNoFolder() {
    assertThat(check(Path.of("nowhere"))).isOne();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("n'existe pas : nowhere");
  }

  private int check(Path folder) {
    return CheckContent.check(folder, new PrintStream(said, true, StandardCharsets.UTF_8));
  }
}
