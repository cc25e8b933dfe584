package org.maillage.exercises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareTest {
  private static final String END = ":00000001FF\n";
  private static final String V1 =
      ":10000000004000200102030405060708090A0B0C42\n:020000041000EA\n:0810C0007CB0EE17FFFFFFFFFB\n"
          + END;
  private static final String V2 =
      ":020000041000EA\n:0410C0007CB0EE47CB\n:0410C400FFFFFFFF2C\n" + END;
  private static final String V2_WITH_A_TABLE =
      ":020000040005F5\n:10FFE00003006D0000600000000000000000000041\n:10FFF000FE307F590100300003000C009DD7B1C1D5\n"
          + END;

  @TempDir private Path folder;

  @Test
  void aFileIsKnownByTheBoardItIsFor() throws IOException {
    assertThat(read(Board.V1, V1).board()).isEqualTo(Board.V1);
    assertThat(read(Board.V2, V2).board()).isEqualTo(Board.V2);
    assertThat(read(Board.V2, V2_WITH_A_TABLE).hex()).asString().isEqualTo(V2_WITH_A_TABLE);
  }

  @Test
  void theFileOfAnotherBoardIsRefused() {
    refuses(Board.V2, V1, "V1 board");
    refuses(Board.V1, V2, "V2 board");
    refuses(Board.V1, V2_WITH_A_TABLE, "V2 board");
  }

  @Test
  void oneForBothBoardsIsRefused() {
    refuses(Board.V1, ":0400000A9900C0DEBB\n" + V1, "not for one board alone");
  }

  @Test
  void whateverElseItIsIsToldPlainly() {
    refuses(Board.V1, ":0400000001020304F2\n" + END, "no MicroPython");
    refuses(Board.V1, "", "no .hex file");
    refuses(Board.V1, "<!doctype html>", "no .hex file");
    refuses(Board.V1, V1.replace("0102", "0103"), "no .hex file");
    refuses(Board.V1, V1.replace(END, ""), "no .hex file");
    refuses(Board.V1, ":FF\n:", "no .hex file");
    assertThatThrownBy(() -> Firmware.read(Board.V1, folder.resolve("none.hex")))
        .hasMessageContaining("MAILLAGE_MICROBIT_V1_FIRMWARE")
        .hasMessageContaining("none.hex")
        .hasMessageContaining("no such file");
  }

  private Firmware read(Board board, String hex) throws IOException {
    return Firmware.read(board, Files.writeString(folder.resolve("it.hex"), hex));
  }

  private void refuses(Board board, String hex, String why) {
    assertThatThrownBy(() -> read(board, hex)).hasMessageContaining(why);
  }
}
