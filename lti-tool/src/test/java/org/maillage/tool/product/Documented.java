package org.maillage.tool.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Commands as a page for operators tells them, so that what is tested is what is read. */
public record Documented(String commands) {
  private static final Path DOCS = Path.of("../docs").toAbsolutePath().normalize();

  /**
   * The first block of commands.
   *
   * @param after a text of the page that it follows
   */
  public static Documented in(String page, String after) {
    try {
      String text = Files.readString(DOCS.resolve(page));
      int place = text.indexOf(after);
      assertThat(place).as("%s in %s", after, page).isNotNegative();
      int begin = text.indexOf('\n', text.indexOf("```", place)) + 1;
      return new Documented(text.substring(begin, text.indexOf("```", begin)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the service manager, and with the places of a test for those of a server. */
  public Documented atHome(Path folder) {
    return new Documented(
        commands
            .replaceAll("(?m)^systemctl .*\\n", "")
            .replace("$as_maillage ", "")
            .replace("/opt/maillage", RunningProduct.HOME.toString())
            .replace("/var/lib/maillage", folder.toString()));
  }

  /** With a place of the test's own. */
  public Documented with(String place, Object own) {
    assertThat(commands).contains(place);
    return new Documented(commands.replace(place, own.toString()));
  }

  /** By a shell that stops at the first command that fails. */
  public void run(Path folder, Map<String, String> environment) {
    ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", commands);
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().putAll(environment);
    try {
      Process process = shell.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s%n%s", commands, said).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
