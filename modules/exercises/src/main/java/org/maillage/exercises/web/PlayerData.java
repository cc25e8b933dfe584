package org.maillage.exercises.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.maillage.content.Calls;
import org.maillage.content.Check;
import org.maillage.content.Conversation;
import org.maillage.content.Exercise;
import org.maillage.content.Expectation;
import org.maillage.content.GoalReached;
import org.maillage.content.Look;
import org.maillage.content.OnBoard;
import org.maillage.content.Program;
import org.maillage.content.SameDrawing;
import org.maillage.content.ShortEnough;
import org.maillage.content.Way;
import org.maillage.content.judging.Drawing;
import org.maillage.exercises.domain.Best;
import org.maillage.exercises.domain.Work;

/** What the player in the page is told of an exercise. Of a hidden check no more than its title. */
final class PlayerData {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlayerData() {}

  static ObjectNode of(Exercise exercise, String lang, Drawing target) {
    ObjectNode data = NODES.objectNode();
    data.put("slug", exercise.slug());
    data.put("lang", lang);
    data.put("world", exercise.world().word());
    data.set("ways", words(exercise.ways().stream().map(Way::word).toList()));
    data.set("toolbox", words(exercise.toolbox()));
    data.set("starter", program(exercise.starter()));
    ArrayNode checks = data.putArray("checks");
    exercise.checks().forEach(check -> checks.add(check(check, lang, target)));
    ArrayNode hints = data.putArray("hints");
    exercise.hints().forEach(hint -> hints.add(hint.html(lang)));
    return data;
  }

  static ObjectNode program(Program program) {
    ObjectNode one = NODES.objectNode();
    one.put("python", program.python());
    one.set("blocks", Json.read(program.blocks().orElse(null)));
    return one;
  }

  static ObjectNode work(Work work) {
    ObjectNode one = NODES.objectNode();
    one.put("way", work.way().word());
    one.put("python", work.python());
    one.set("blocks", Json.read(work.blocks()));
    return one;
  }

  static ObjectNode best(Best best) {
    ObjectNode one = NODES.objectNode();
    one.put("done", best.done());
    one.put("passed", best.points());
    one.put("of", best.of());
    return one;
  }

  private static ObjectNode check(Check check, String lang, Drawing target) {
    ObjectNode one = NODES.objectNode();
    one.put("id", check.id());
    one.put("title", check.title().plain(lang));
    boolean hidden = check.hidden() || comparesWithNothing(check, target);
    one.put("hidden", hidden);
    one.put("optional", check.optional());
    one.put("points", check.points());
    one.put("kind", check.expectation().kind());
    if (!hidden) {
      add(one, check.expectation(), target);
    }
    return one;
  }

  /** No worker could draw the target: the server will, once it can. */
  private static boolean comparesWithNothing(Check check, Drawing target) {
    return target == null && check.expectation() instanceof SameDrawing;
  }

  private static void add(ObjectNode one, Expectation expectation, Drawing target) {
    if (expectation instanceof GoalReached goal) {
      one.set("map", words(goal.map()));
      one.put("reach", goal.reach());
      one.put("collect", goal.collect());
    } else if (expectation instanceof Calls calls) {
      one.put("function", calls.function());
      ArrayNode cases = one.putArray("cases");
      calls.cases().forEach(each -> cases.add(call(each)));
    } else if (expectation instanceof Conversation conversation) {
      one.set("input", words(conversation.input()));
      boolean whole = conversation.contains().isEmpty();
      one.set("lines", whole ? words(conversation.lines()) : NODES.nullNode());
      one.set("contains", whole ? NODES.nullNode() : words(conversation.contains()));
    } else if (expectation instanceof OnBoard board) {
      one.set("board", board.setup());
      ArrayNode looks = one.putArray("looks");
      board.looks().forEach(look -> looks.add(look(look)));
    } else if (expectation instanceof SameDrawing drawing) {
      one.put("colours", drawing.colours());
      one.set("target", strokes(target));
    } else if (expectation instanceof ShortEnough size) {
      one.put("lines", size.lines());
    }
  }

  private static ObjectNode call(Calls.Case each) {
    ObjectNode one = NODES.objectNode();
    ArrayNode arguments = one.putArray("args");
    each.arguments().forEach(argument -> arguments.add(argument.coded()));
    one.set("gives", each.gives().coded());
    return one;
  }

  private static ObjectNode look(Look look) {
    return NODES
        .objectNode()
        .put("at", look.at())
        .put("within", look.within())
        .put("since", look.since())
        .put("kind", look.kind().word())
        .put("wanted", look.wanted());
  }

  private static ArrayNode strokes(Drawing target) {
    ArrayNode all = NODES.arrayNode();
    for (Drawing.Stroke stroke : target.strokes()) {
      all.add(
          NODES
              .arrayNode()
              .add("line")
              .add(stroke.x1())
              .add(stroke.y1())
              .add(stroke.x2())
              .add(stroke.y2())
              .add(stroke.colour())
              .add(1));
    }
    return all;
  }

  private static ArrayNode words(List<String> words) {
    ArrayNode all = NODES.arrayNode();
    words.forEach(all::add);
    return all;
  }
}
