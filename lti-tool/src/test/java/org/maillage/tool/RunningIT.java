package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** What an operator sees of a running product. */
@OnBothDatabases
class RunningIT {
  private static final String LISTENS = "0A";

  private final RunningProduct product;
  private final HttpBrowser browser;

  RunningIT(Database database, Products products) {
    product = products.on(database);
    browser = new HttpBrowser(product);
  }

  @Test
  void saysThatItIsWell() {
    assertThat(browser.get("/health/live").body()).contains("UP");
    assertThat(browser.get("/health/ready").body()).contains("UP").contains("maillage");
    assertThat(product.status("/metrics")).isEqualTo(200);
  }

  @Test
  void saysWhereItIs() {
    assertThat(product.log())
        .contains(product.origin())
        .contains("http://127.0.0.1:" + product.port() + "/practice");
  }

  /** Their warnings reach our log, and none of them misses a place to log to. */
  @Test
  void theLibrariesLogWhereWeDo() {
    assertThat(product.log()).doesNotContain("SLF4J");
  }

  @Test
  void listensOnItsPortAndNoOther() throws IOException {
    Set<String> sockets = socketsOf(product.pid());
    Set<Integer> ports = new HashSet<>();
    for (String table : new String[] {"tcp", "tcp6", "udp", "udp6"}) {
      try (Stream<String> lines = Files.lines(Path.of("/proc/net/" + table))) {
        lines
            .skip(1)
            .map(line -> line.strip().split("\\s+"))
            .filter(columns -> sockets.contains(columns[9]))
            .filter(columns -> table.startsWith("udp") || columns[3].equals(LISTENS))
            .map(columns -> Integer.parseInt(columns[1].split(":")[1], 16))
            .forEach(ports::add);
      }
    }
    assertThat(ports).containsExactly(product.port());
  }

  private static Set<String> socketsOf(long pid) throws IOException {
    Set<String> inodes = new HashSet<>();
    try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (Path descriptor : open.toList()) {
        String target = linkOf(descriptor);
        if (target.startsWith("socket:[")) {
          inodes.add(target.substring(8, target.length() - 1));
        }
      }
    }
    return inodes;
  }

  /** Empty when it was closed meanwhile. */
  private static String linkOf(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closed) {
      return "";
    }
  }
}
