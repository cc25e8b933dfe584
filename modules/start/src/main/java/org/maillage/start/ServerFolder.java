package org.maillage.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the running server writes; begun anew at each start, so an upgrade finds nothing old. */
final class ServerFolder {
  private ServerFolder() {}

  /**
   * @param release the server as it was shipped, read only
   */
  static void begin(Path folder, Path release) throws IOException {
    if (Files.exists(folder)) {
      for (Path old : list(folder).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(old);
      }
    }
    Files.createDirectories(folder);
    for (String part : List.of("config", "lib")) {
      for (Path shipped : list(release.resolve(part)).toList()) {
        Files.copy(shipped, folder.resolve(release.relativize(shipped)));
      }
    }
  }

  private static Stream<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList().stream();
    }
  }
}
