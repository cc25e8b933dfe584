package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.maillage.kernel.Settings;
import org.maillage.practice.domain.LaunchOrder;
import org.maillage.practice.domain.PickedItem;
import org.maillage.practice.domain.PickingAnswer;
import org.maillage.practice.domain.Refusal;
import org.maillage.practice.domain.Ticket;
import org.maillage.practice.domain.ToolToken;

/** Takes what a trainer picked in a tool into the course they came from. */
@ApplicationScoped
public class Picking {
  @Inject private ToolTokens toolTokens;
  @Inject private Courses courses;
  @Inject private Seal seal;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * What came of it.
   *
   * @param order who picked, for which course, in which language
   * @param message the tool's; null when none
   */
  public record Outcome(LaunchOrder order, List<PickedItem> items, String message) {}

  /**
   * @throws Refusal when the tool's answer is not as it must be
   */
  public Outcome take(String jwt) {
    ToolToken signed = toolTokens.verified(jwt);
    PickingAnswer answer = new PickingAnswer(signed.claims(), signed.tool());
    answer.check(settings.practiceLmsUrl().toString(), seal.used(), clock);
    List<PickedItem> items = answer.items(settings.baseUrl());
    LaunchOrder order =
        seal.redeem(Ticket.Purpose.PICKING, answer.data())
            .map(LaunchOrder::of)
            .filter(begun -> begun.tool() == signed.tool().id())
            .orElseThrow(() -> new Refusal("invalid_request", "data"));
    courses.add(order.course(), order.tool(), items);
    return new Outcome(order, items, answer.message());
  }
}
