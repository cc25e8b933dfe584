package org.maillage.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {
  @Test
  void readsOnePiece() {
    assertThat(ByteRange.of("bytes=0-99", 1000)).isEqualTo(new ByteRange(0, 99));
    assertThat(ByteRange.of("bytes=900-", 1000)).isEqualTo(new ByteRange(900, 999));
    assertThat(ByteRange.of("bytes=-10", 1000)).isEqualTo(new ByteRange(990, 999));
    assertThat(ByteRange.of("bytes=-5000", 1000)).isEqualTo(new ByteRange(0, 999));
  }

  @Test
  void givesTheWholeForWhatItDoesNotKnow() {
    assertThat(ByteRange.of(null, 10)).isNull();
    assertThat(ByteRange.of("bytes=-", 10)).isNull();
    assertThat(ByteRange.of("bytes=0-1,3-4", 10)).isNull();
    assertThat(ByteRange.of("bytes=99999999999-", 10)).isNull();
  }

  @Test
  void knowsWhatLiesOutside() {
    assertThat(ByteRange.of("bytes=10-20", 10).isEmpty()).isTrue();
    assertThat(ByteRange.of("bytes=5-2", 10).isEmpty()).isTrue();
    assertThat(ByteRange.of("bytes=2-20", 10).header(10)).isEqualTo("bytes 2-9/10");
  }
}
