package org.maillage.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubstitutionTest {
  private final Substitution gaps = new Substitution(Map.of("Context.id.history", "7,3"));

  @Test
  void knownGapsAreFilledOthersStay() {
    assertThat(
            gaps.fill(
                Map.of("history", "$Context.id.history", "links", "$ResourceLink.id.history"),
                Map.of("resource", "catalogue")))
        .containsEntry("history", "7,3")
        .containsEntry("links", "$ResourceLink.id.history")
        .containsEntry("resource", "catalogue");
  }

  @Test
  void theLinkWinsOverTheTool() {
    assertThat(gaps.fill(Map.of("resource", "a"), Map.of("resource", "b")))
        .containsEntry("resource", "b");
  }
}
