package org.maillage.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.kernel.Finding.Level;

class MachineCheckTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void saysWhenTheMachineIsTooSmallForWhatJavaMayTake() {
    assertThat(level(384, 512)).isEqualTo(Level.WRONG);
    assertThat(level(384, 1024)).isEqualTo(Level.OK);
    assertThat(level(128, 1024)).isEqualTo(Level.WARNING);
  }

  private static Level level(long heap, long machine) {
    return MachineCheck.memory(heap * MEGABYTE, machine * MEGABYTE).level();
  }
}
