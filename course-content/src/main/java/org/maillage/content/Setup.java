package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** What a world is told before a program runs in it. */
final class Setup {
  static final String NOTHING = "{}";

  private Setup() {}

  static String map(List<String> rows) {
    return json("map", rows);
  }

  static String input(List<String> answers) {
    return json("input", answers);
  }

  static String board(JsonNode board) {
    return JsonNodeFactory.instance.objectNode().set("board", board).toString();
  }

  private static String json(String name, List<String> words) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    words.forEach(list::add);
    return JsonNodeFactory.instance.objectNode().set(name, list).toString();
  }
}
