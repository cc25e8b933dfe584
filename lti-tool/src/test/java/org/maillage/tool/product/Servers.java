package org.maillage.tool.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build found or brought the servers around the product (src/test/servers). */
public final class Servers {
  private static final Path FOUND = Path.of("target/servers").toAbsolutePath();

  private Servers() {}

  public static Path nginx() {
    return found("nginx", "apt-get install nginx, or NGINX=<its path>");
  }

  /** The folder of {@code postgres}, {@code pg_dump} and their like. */
  static Path postgresql() {
    return found("postgresql", "apt-get install postgresql");
  }

  private static Path found(String name, String remedy) {
    try {
      return Path.of(Files.readString(FOUND.resolve(name)).strip());
    } catch (IOException none) {
      throw new AssertionError("This test needs " + name + " on this machine: " + remedy, none);
    }
  }
}
