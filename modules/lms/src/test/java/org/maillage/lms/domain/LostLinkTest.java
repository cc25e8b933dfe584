package org.maillage.lms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.lms.api.LinkTargets.Target;

class LostLinkTest {
  private static final Target ROBOT = new Target("unit/robot-idiot", "Le robot idiot");
  private static final Target LOOPS = new Target("unit/repeter", "Répéter : les boucles");
  private static final List<Target> ALL = List.of(ROBOT, LOOPS);

  @Test
  void theNearestSharesMostWords() {
    assertThat(lost("unit/boucles", "Les boucles, séance 2").nearest(ALL)).contains(LOOPS);
    assertThat(lost("unit/robot-bete", null).nearest(ALL)).contains(ROBOT);
    assertThat(lost("unit/x", "REPETER").nearest(ALL)).contains(LOOPS);
  }

  @Test
  void nothingIsOfferedWhereNothingIsNear() {
    assertThat(lost("unit/cryptographie", "Messages secrets").nearest(ALL)).isEmpty();
    assertThat(lost("unit/unit", null).nearest(ALL)).isEmpty();
  }

  private static LostLink lost(String resource, String title) {
    return new LostLink(resource, title, null);
  }
}
