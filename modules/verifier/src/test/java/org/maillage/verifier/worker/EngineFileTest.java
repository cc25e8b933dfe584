package org.maillage.verifier.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EngineFileTest {

  /** The browser runs the same bytes; whoever changes them changes what learners' programs do. */
  @Test
  void theEngineIsTheOneThatWasChosen() throws IOException, NoSuchAlgorithmException {
    Path wasm =
        Path.of("node_modules/@micropython/micropython-webassembly-pyscript/micropython.wasm");
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(wasm));
    assertThat(HexFormat.of().formatHex(sum))
        .isEqualTo("06338c955b03c5700aa0069015d3e392d76836ef8e2ce25bedbe59b88ccd373c");
  }
}
