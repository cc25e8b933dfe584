package org.maillage.practice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Problem;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.ServiceJson;

class LineItemsTest {
  @RegisterExtension final World world = new World();
  private PracticeTool tool;
  private LineItems lineItems;

  @BeforeEach
  void knownTool() {
    tool = world.get(Tools.class).get(1);
    lineItems = world.get(LineItems.class);
  }

  @Test
  void filtersNarrow() {
    create("{\"label\":\"A\",\"scoreMaximum\":1,\"resourceId\":\"a\",\"tag\":\"done\"}");
    create("{\"label\":\"B\",\"scoreMaximum\":1,\"resourceId\":\"a\",\"tag\":\"part\"}");

    assertThat(lineItems.list(1, tool, null, null, null)).hasSize(3);
    assertThat(labels("a", null, null)).containsExactly("A", "B");
    assertThat(labels("a", null, "part")).containsExactly("B");
    assertThat(labels(null, "2", null)).containsExactly("Le robot idiot : donner des instructions");
    assertThat(labels("unknown", null, null)).isEmpty();
  }

  @Test
  void makingTwiceMakesTwo() {
    create("{\"label\":\"A\",\"scoreMaximum\":1,\"resourceId\":\"a\"}");
    create("{\"label\":\"A\",\"scoreMaximum\":1,\"resourceId\":\"a\"}");
    assertThat(labels("a", null, null)).hasSize(2);
  }

  @Test
  void aColumnIsWrittenAsMoodleWritesIt() {
    PracticeColumn column = create("{\"label\":\"A\",\"scoreMaximum\":5,\"resourceLinkId\":\"2\"}");
    Addresses addresses = new Addresses(URI.create("http://127.0.0.1:8080/practice"));
    assertThat(new ServiceJson(addresses).column(column))
        .containsEntry("resourceId", "")
        .containsEntry("resourceLinkId", "2")
        .hasEntrySatisfying("id", id -> assertThat((String) id).endsWith("/lineitem?type_id=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"scoreMaximum\":1}",
        "{\"label\":\"A\"}",
        "{\"label\":\"A\",\"scoreMaximum\":0}",
        "{\"label\":\"A\",\"scoreMaximum\":\"1\"}",
        "{\"label\":\"A\",\"scoreMaximum\":1,\"resourceLinkId\":\"4\"}",
        "{\"label\":\"A\",\"scoreMaximum\":1,\"resourceLinkId\":\"x\"}"
      })
  void incompleteColumnsAreRefused(String json) {
    assertThatThrownBy(() -> create(json))
        .isInstanceOf(Problem.class)
        .extracting(e -> ((Problem) e).status())
        .isEqualTo(400);
  }

  @Test
  void aColumnChangesAndGoes() {
    lineItems.update(1, 1, tool, Json.parse("{\"label\":\"Autre\",\"scoreMaximum\":10}"));
    assertThat(lineItems.get(1, 1, tool).label()).isEqualTo("Autre");
    lineItems.delete(1, 1, tool);
    assertThat(lineItems.list(1, tool, null, null, null)).isEmpty();
  }

  @Test
  void anotherToolSeesNoneOfIt() {
    PracticeTool other = world.get(Tools.class).register(RegistrationsTest.description(Map.of()));
    assertThat(lineItems.list(1, other, null, null, null)).isEmpty();
    assertThatThrownBy(() -> lineItems.get(1, 1, other)).hasMessage("practice.unknown");
    assertThatThrownBy(() -> lineItems.list(77, tool, null, null, null))
        .hasMessage("practice.unknown");
  }

  private PracticeColumn create(String json) {
    return lineItems.create(1, tool, Json.parse(json));
  }

  private List<String> labels(String resource, String link, String tag) {
    return lineItems.list(1, tool, resource, link, tag).stream()
        .map(PracticeColumn::label)
        .toList();
  }
}
