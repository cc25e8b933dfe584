package org.maillage.content.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RobotWayTest {
  private static RobotWay way(List<String> map, String... events) {
    String told =
        Stream.of(events)
            .map(event -> "\u001e[\"" + event + "\"]\u001f")
            .collect(Collectors.joining());
    return RobotWay.over(map, Telling.of(told).events());
  }

  @Test
  void itGoesWhereItWasTold() {
    List<String> map = List.of("..F", ">#.", "...");
    RobotWay way = way(map, "left", "forward", "right", "forward", "forward");
    assertThat(way.onFlag()).isTrue();
    assertThat(way.stuck()).isFalse();
  }

  @Test
  void aWallTheEdgeAndNothingToPickEndIt() {
    assertThat(way(List.of(">#F"), "forward", "right").stuck()).isTrue();
    assertThat(way(List.of("^F"), "forward").stuck()).isTrue();
    assertThat(way(List.of(">.F"), "pick", "forward", "forward").onFlag()).isFalse();
  }

  @Test
  void gemsAndPaintCountWhereTheyAreWanted() {
    List<String> map = List.of(">*x");
    RobotWay way = way(map, "forward", "pick", "forward", "paint");
    assertThat(way.collectedAll()).isTrue();
    assertThat(way.paintedAsWanted()).isTrue();
    assertThat(way(map, "paint", "forward", "forward", "paint").paintedAsWanted()).isFalse();
    assertThat(way(map, "forward").collectedAll()).isFalse();
    assertThat(way(List.of(">."), "paint").paintedAsWanted()).as("paint at will").isTrue();
  }

  @Test
  void twoWaysThatEndAlikeLookAlike() {
    List<String> map = List.of(">.");
    assertThat(way(map, "left", "right")).hasToString(way(map).toString());
    assertThat(way(map, "left").toString()).isNotEqualTo(way(map).toString());
  }
}
