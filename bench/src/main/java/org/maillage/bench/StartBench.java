package org.maillage.bench;

import java.util.List;

/** From the start command to the first "ready". */
final class StartBench {
  private static final int TIMES = 3;

  private StartBench() {}

  static void run(List<String> options) throws Exception {
    System.out.println("| JVM flags | database | wall s | CPU s | RSS MiB | load |");
    System.out.println("|---|---|---|---|---|---|");
    for (String flags : List.of("", "-XX:TieredStopAtLevel=1")) {
      try (Database database = new Database()) {
        start(flags, "empty", database);
        for (int i = 0; i < TIMES; i++) {
          start(flags, "migrated", database);
        }
      }
    }
  }

  private static void start(String flags, String state, Database database) throws Exception {
    try (Product product = new Product(database.url(), flags)) {
      System.out.printf(
          "| %s | %s | %.1f | **%.1f** | %d | %s |%n",
          flags.isEmpty() ? "as shipped" : flags,
          state,
          product.secondsToReady(),
          product.cpu(),
          product.memory(),
          Machine.load());
    }
  }
}
