package org.maillage.content.judging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program told while it ran: the text it printed, and what it did in its world, which stands
 * between two signs in its output. A program that forges such a line has done what it says.
 */
public record Telling(String text, List<JsonNode> events) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final char BEGIN = '\u001e';
  private static final char END = '\u001f';

  public Telling {
    events = List.copyOf(events);
  }

  /** Reads all that came out of a run. What isn't an event is text. */
  public static Telling of(String told) {
    StringBuilder text = new StringBuilder();
    List<JsonNode> events = new ArrayList<>();
    int at = 0;
    while (at < told.length()) {
      int begin = told.indexOf(BEGIN, at);
      int end = begin < 0 ? -1 : told.indexOf(END, begin);
      if (end < 0) {
        break;
      }
      text.append(told, at, begin);
      JsonNode event = event(told.substring(begin + 1, end));
      if (event == null) {
        text.append(told, begin, end + 1);
      } else {
        events.add(event);
      }
      at = end + 1;
    }
    return new Telling(text.append(told.substring(at)).toString(), events);
  }

  private static JsonNode event(String json) {
    try {
      JsonNode event = JSON.readTree(json);
      return event != null && event.isArray() && event.path(0).isTextual() ? event : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  static String name(JsonNode event) {
    return event.get(0).textValue();
  }

  /** The last event of this name; null when there was none. */
  public JsonNode last(String name) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (name(events.get(i)).equals(name)) {
        return events.get(i);
      }
    }
    return null;
  }
}
