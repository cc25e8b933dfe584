package org.maillage.tool.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The service that the release brings for systemd, read as systemd reads it. */
public final class Unit {
  private final Map<String, String> service = assignments("maillage.service");
  private final Map<String, String> environment = assignments("maillage.env");

  private String get(String name) {
    return service.get(name);
  }

  /**
   * What systemd runs, in the folder that it made.
   *
   * @param state in place of /var/lib/maillage
   */
  List<String> command(Path state) {
    assertThat(get("WorkingDirectory")).isEqualTo("/var/lib/" + get("StateDirectory"));
    assertThat(get("EnvironmentFile")).isEqualTo("/etc/maillage.env");
    assertThat(environment.get("MAILLAGE_DATA_DIR")).startsWith(get("WorkingDirectory"));
    String program = get("ExecStart").replace("/opt/maillage", RunningProduct.HOME.toString());
    return List.of(
        "sh", "-c", "umask " + get("UMask") + "; cd '" + state + "'; exec \"$0\" \"$@\"", program);
  }

  public Duration timeoutStop() {
    return Duration.ofSeconds(Long.parseLong(get("TimeoutStopSec")));
  }

  public Map<String, String> environment() {
    return environment;
  }

  /** Exit codes after which systemd holds a stopped service for well. */
  public List<Integer> goodExits() {
    return Stream.concat(Stream.of("0"), Stream.of(get("SuccessExitStatus").split(" ")))
        .map(Integer::valueOf)
        .toList();
  }

  private static Map<String, String> assignments(String file) {
    Map<String, String> all = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(RunningProduct.HOME.resolve("etc/" + file))) {
        if (line.matches("[A-Za-z_]+=.*")) {
          String[] parts = line.split("=", 2);
          assertThat(all.put(parts[0], parts[1])).as("%s twice in %s", parts[0], file).isNull();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
