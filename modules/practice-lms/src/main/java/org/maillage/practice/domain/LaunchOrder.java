package org.maillage.practice.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who wants to open what: it travels through the tool's login as the message hint.
 *
 * @param link 0 when content is to be picked
 * @param target {@code iframe} or {@code window}
 */
public record LaunchOrder(
    long tool, String person, long course, long link, String language, String target) {

  public static LaunchOrder of(Ticket ticket) {
    return new LaunchOrder(
        ticket.number("tool"),
        ticket.text("person"),
        ticket.number("course"),
        ticket.number("link"),
        ticket.text("lang"),
        ticket.text("target"));
  }

  public Map<String, Object> content() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("tool", tool);
    content.put("person", person);
    content.put("course", course);
    content.put("link", link);
    content.put("lang", language);
    content.put("target", target);
    return content;
  }

  public boolean isPicking() {
    return link == 0;
  }
}
