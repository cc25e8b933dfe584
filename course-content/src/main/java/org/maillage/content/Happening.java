package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;

/**
 * Something that is done to a simulated board: a button is pressed, it gets dark.
 *
 * @param at when, in ms of the board's clock
 * @param kind press, gesture, receive, or the sensor whose value changes
 * @param what the button, the message, the value
 * @param lasting how long a press lasts, in ms; 0 for what has no length
 */
public record Happening(int at, String kind, JsonNode what, int lasting) {
  public Happening {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
  }

  /** As the board reads it: {@code [1000,"press","a",200]}. */
  public ArrayNode coded() {
    ArrayNode coded = JsonNodeFactory.instance.arrayNode().add(at).add(kind).add(what);
    return lasting > 0 ? coded.add(lasting) : coded;
  }
}
