package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.Inspection;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Files for real boards, from the MicroPython that an operator gave: here, for a V1 only. */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
class BoardFilesIT {
  private static final Path MADE_UP_V1 = Path.of("src/test/resources/boards/made-up-v1.hex");
  private static final String HEX_OF_MAIN_PY =
      HexFormat.of().withUpperCase().formatHex("main.py".getBytes(StandardCharsets.US_ASCII));

  @TempDir private Path folder;

  @Test
  void whatTheOperatorGaveIsServedAndNothingElse() {
    try (RunningProduct product = withV1().start()) {
      HttpBrowser somebody = new HttpBrowser(product);
      Answer v1 = somebody.get("/microbit/v1.hex");
      assertThat(v1.status()).isEqualTo(200);
      assertThat(v1.body()).endsWith(":00000001FF\n");
      assertThat(v1.header("Cache-Control")).contains("immutable");

      Answer v2 = somebody.get("/microbit/v2.hex");
      assertThat(v2.status()).isEqualTo(404);
      assertThat(v2.body()).contains("Prenez main.py").doesNotContain(":00000001FF");
      assertThat(somebody.get("/microbit/v3.hex").status()).isEqualTo(404);
    }
  }

  @Test
  void aProgramIsTakenToTheBoardThatOneHas(Browsers browsers) throws IOException {
    try (RunningProduct product = withV1().start();
        BrowserContext somebody = browsers.somebody()) {
      Page page = somebody.newPage();
      page.navigate(product.url("/exercise/tomates?lang=fr").toString());
      page.getByText("Sur une vraie carte").click();
      assertThat(page.getByText("Télécharger main.py")).hasCount(0);

      page.getByLabel(Pattern.compile("^Une V1")).check();
      assertThat(Inspection.of(page)).isEmpty();
      assertThat(read(page, "main.py")).contains("def conseil");
      assertThat(read(page, "tomates-v1.hex")).contains(HEX_OF_MAIN_PY);

      page.getByLabel(Pattern.compile("^Une V2")).check();
      assertThat(read(page, "main.py")).contains("def conseil");
      assertThat(page.getByText("-v2.hex")).hasCount(0);
    }
  }

  private static String read(Page page, String name) throws IOException {
    Locator button = page.getByText("Télécharger " + name);
    Download download = page.waitForDownload(button::click);
    assertThat(download.suggestedFilename()).isEqualTo(name);
    return Files.readString(download.path());
  }

  private RunningProduct withV1() {
    String file = MADE_UP_V1.toAbsolutePath().toString();
    return RunningProduct.in(folder).set("MAILLAGE_MICROBIT_V1_FIRMWARE", file);
  }

  @Test
  void aFileOfTheOtherBoardStopsTheStart() {
    RunningProduct product =
        RunningProduct.in(folder)
            .set("MAILLAGE_MICROBIT_V2_FIRMWARE", MADE_UP_V1.toAbsolutePath().toString());
    RunningProduct.Ran check = product.run("check");
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.output()).containsPattern("(?m)^wrong +micro:bit V2 .*for a V1 board");
  }
}
