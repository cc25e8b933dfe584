package org.maillage.content.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final String SIDE = "0,0,50,0,\"black\",1";

  private static Drawing drawing(String... lines) {
    return Drawing.of(
        Telling.of(
                Stream.of(lines)
                    .map(line -> "\u001e[\"line\"," + line + "]\u001f")
                    .collect(Collectors.joining()))
            .events());
  }

  @Test
  void piecesOrderAndDirectionDoNotMatter() {
    Drawing pieces = drawing("50,0,20,0,\"black\",3", "0,0,30,0,\"black\",1", SIDE);
    assertThat(pieces.is(drawing(SIDE), true)).isTrue();
  }

  @Test
  void whatIsMissingTooMuchOrElsewhereDoes() {
    Drawing wanted = drawing(SIDE, "50,0,50,50,\"black\",1");
    assertThat(drawing(SIDE).is(wanted, false)).isFalse();
    assertThat(wanted.is(drawing(SIDE), false)).isFalse();
    assertThat(drawing("0,4,50,4,\"black\",1").is(drawing(SIDE), false)).isFalse();
    assertThat(drawing().is(drawing(SIDE), false)).isFalse();
  }

  @Test
  void coloursCountWhereTheAuthorSaysSo() {
    Drawing red = drawing("0,0,50,0,\"red\",1");
    assertThat(red.is(drawing(SIDE), false)).isTrue();
    assertThat(red.is(drawing(SIDE), true)).isFalse();
  }

  /** A program may draw for ever; comparing must not. */
  @Test
  void aDrawingBeyondAllMeasureIsSimplyAnother() {
    assertThat(drawing("0,0,1e300,0,\"black\",1").is(drawing(SIDE), false)).isFalse();
    assertThat(drawing("0,0,null,\"x\",\"black\",1").is(drawing(SIDE), false)).isFalse();
  }
}
