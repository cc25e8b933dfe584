package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Files for real boards, from the MicroPython that an operator gave: here, for a V1 only. */
@ExtendWith(Products.Extension.class)
class BoardFilesIT {
  static final Path MADE_UP_V1 = Path.of("src/test/resources/boards/made-up-v1.hex");

  @TempDir private Path folder;

  @Test
  void whatTheOperatorGaveIsServedAndNothingElse() {
    String file = MADE_UP_V1.toAbsolutePath().toString();
    try (RunningProduct product =
        RunningProduct.in(folder).set("MAILLAGE_MICROBIT_V1_FIRMWARE", file).start()) {
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
  void aFileOfTheOtherBoardStopsTheStart() {
    RunningProduct product =
        RunningProduct.in(folder)
            .set("MAILLAGE_MICROBIT_V2_FIRMWARE", MADE_UP_V1.toAbsolutePath().toString());
    RunningProduct.Ran check = product.run("check");
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.output()).containsPattern("(?m)^wrong +micro:bit V2 .*for a V1 board");
  }
}
