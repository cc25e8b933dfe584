package org.maillage.practice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.practice.domain.LaunchOrder;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeLink;
import org.maillage.practice.domain.PretendPerson;
import org.maillage.practice.domain.Refusal;
import org.maillage.practice.domain.Ticket;

class PickingTest {
  private static final Map<String, Object> GRADED =
      Map.of(
          "type", "ltiResourceLink",
          "url", "http://localhost:8080/lti/launch?resource=unit%2Frepeter",
          "title", "Répéter",
          "custom", Map.of("resource", "unit/repeter"),
          "lineItem", Map.of("scoreMaximum", 1, "resourceId", "unit/repeter", "tag", "done"));
  private static final Map<String, Object> PLAIN =
      Map.of("type", "ltiResourceLink", "title", "Sans note");

  @RegisterExtension final World world = new World();

  @Test
  void severalItemsComeWithTheirColumns() {
    Picking.Outcome outcome = take(world.tool.picked(data(), List.of(GRADED, PLAIN)));

    assertThat(outcome.items()).hasSize(2);
    List<PracticeLink> links = world.get(Courses.class).links(1, PretendPerson.MARTINE);
    assertThat(links).extracting(PracticeLink::title).endsWith("Répéter", "Sans note");
    PracticeLink graded = links.get(links.size() - 2);
    assertThat(graded.custom()).containsEntry("resource", "unit/repeter");
    List<PracticeColumn> columns = world.get(Gradebook.class).columns(1);
    assertThat(columns).hasSize(2);
    assertThat(columns.get(1).linkId()).isEqualTo(graded.id());
    assertThat(columns.get(1).wish().tag()).isEqualTo("done");
    assertThat(columns.get(1).label()).isEqualTo("Répéter");
  }

  @Test
  void anEmptyAnswerAddsNothing() {
    assertThat(take(world.tool.picked(data(), List.of())).items()).isEmpty();
  }

  @Test
  void anAnswerCountsOnce() {
    String data = data();
    String jwt = world.tool.sign(world.tool.picked(data, List.of(PLAIN)));
    world.get(Picking.class).take(jwt);
    assertRefused("nonce", () -> world.get(Picking.class).take(jwt));
    assertRefused("data", () -> take(world.tool.picked(data, List.of(PLAIN))));
  }

  @Test
  void foreignPagesAndOtherTypesAreRefused() {
    Map<String, Object> elsewhere =
        Map.of("type", "ltiResourceLink", "url", "http://localhost.example/lti/launch");
    assertRefused("url", () -> take(world.tool.picked(data(), List.of(elsewhere))));
    Map<String, Object> html = Map.of("type", "html", "html", "<b>x</b>");
    assertRefused("type", () -> take(world.tool.picked(data(), List.of(html))));
  }

  @Test
  void claimsMustFit() {
    String launch = world.get(Seal.class).ticket(Ticket.Purpose.MESSAGE_HINT, order().content());
    assertRefused("data", () -> take(world.tool.picked(launch, List.of(PLAIN))));
    assertRefused("aud", () -> take(changed("aud", "someone")));
    assertRefused("message_type", () -> take(changed(PretendTool.LTI + "message_type", "Other")));
    assertRefused("deployment_id", () -> take(changed(PretendTool.LTI + "deployment_id", "2")));
    Map<String, Object> old = world.tool.picked(data(), List.of(PLAIN));
    world.clock.advance(Duration.ofMinutes(2));
    assertRefused("exp", () -> take(old));
  }

  private Picking.Outcome take(Map<String, Object> claims) {
    return world.get(Picking.class).take(world.tool.sign(claims));
  }

  private Map<String, Object> changed(String claim, Object value) {
    Map<String, Object> claims = world.tool.picked(data(), List.of(PLAIN));
    claims.put(claim, value);
    return claims;
  }

  private String data() {
    return world.get(Seal.class).ticket(Ticket.Purpose.PICKING, order().content());
  }

  private static LaunchOrder order() {
    return new LaunchOrder(1, PretendPerson.MARTINE.sub(), 1, 0, "fr", "iframe");
  }

  private static void assertRefused(String part, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(Refusal.class)
        .extracting(e -> ((Refusal) e).fault().description())
        .isEqualTo(part);
  }
}
