package org.maillage.tool.docs;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the pictures of the guides from the running product, in French: {@code mvn -Pscreenshots
 * package -DskipTests}. One argument: the folder they go to.
 */
public final class Screenshots {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

  private static final long HEAVY = 120_000;

  private Screenshots() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path home = Path.of(System.getProperty("maillage.home"));
    Files.createDirectories(folder);
    try (PictureProduct product = PictureProduct.start(home);
        Playwright playwright = Playwright.create(driver());
        Browser browser = playwright.chromium().launch(options())) {
      new GuidePictures(browser, product, new Camera(folder)).take();
    }
    refuseHeavyOnes(folder);
  }

  private static void refuseHeavyOnes(Path folder) throws IOException {
    try (Stream<Path> pictures = Files.list(folder)) {
      pictures
          .filter(file -> !file.getFileName().toString().startsWith("moodle-"))
          .filter(file -> file.toString().endsWith(".png") && file.toFile().length() > HEAVY)
          .forEach(
              file -> {
                throw new IllegalStateException(file + " is heavier than " + HEAVY + " bytes");
              });
    }
  }

  /** A browser of the machine saves a download. */
  private static Path browser() {
    return BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
  }

  private static Playwright.CreateOptions driver() {
    Playwright.CreateOptions options = new Playwright.CreateOptions();
    return browser() == null
        ? options
        : options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(browser())
        .setArgs(List.of("--no-sandbox", "--hide-scrollbars", "--lang=fr"));
  }
}
