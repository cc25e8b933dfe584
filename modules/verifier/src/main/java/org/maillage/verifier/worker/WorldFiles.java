package org.maillage.verifier.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The only files that a program finds: the worlds, below {@code /lib}. Nothing can be written. */
final class WorldFiles {
  /** Each may import those before it. */
  static final List<String> NAMES =
      List.of(
          "random",
          "_math",
          "statistics",
          "_run",
          "robot",
          "turtle",
          "_board",
          "_pictures",
          "_image",
          "microbit",
          "music",
          "radio");

  private final Map<String, byte[]> files = new HashMap<>();

  WorldFiles() {
    for (String name : NAMES) {
      try (InputStream in = WorldFiles.class.getResourceAsStream("lib/" + name + ".py")) {
        files.put("/lib/" + name + ".py", in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
  }

  /** Null if there is none. */
  byte[] file(String path) {
    return files.get(absolute(path));
  }

  boolean isFolder(String path) {
    String absolute = absolute(path);
    return absolute.equals("/") || absolute.equals("/lib");
  }

  private static String absolute(String path) {
    String absolute = path.startsWith("/") ? path : "/" + path;
    return absolute.length() > 1 && absolute.endsWith("/")
        ? absolute.substring(0, absolute.length() - 1)
        : absolute;
  }
}
