package org.maillage.content.judging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a turtle drew: two drawings are the same when every point of one lies on the other, however
 * many strokes they are made of and in whatever order.
 */
public record Drawing(List<Stroke> strokes) {
  private static final double TOLERANCE = 1.5;
  private static final double APART = 2;
  private static final double LONGEST = 40_000;

  /** A line from one point to another, or a dot. One unit is a pixel of Python's own turtle. */
  public record Stroke(double x1, double y1, double x2, double y2, String colour) {
    double length() {
      return Math.hypot(x2 - x1, y2 - y1);
    }

    double distance(double x, double y) {
      double length = length();
      double along =
          length == 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / (length * length);
      double share = Math.max(0, Math.min(1, along));
      return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
    }
  }

  public Drawing {
    strokes = List.copyOf(strokes);
  }

  public static Drawing of(List<JsonNode> events) {
    Set<Stroke> strokes = new LinkedHashSet<>();
    for (JsonNode event : events) {
      switch (Telling.name(event)) {
        case "line" -> strokes.add(stroke(event, 3, 5));
        case "dot" -> strokes.add(stroke(event, 1, 4));
        default -> {}
      }
    }
    return new Drawing(List.copyOf(strokes));
  }

  private static Stroke stroke(JsonNode event, int end, int colour) {
    return new Stroke(
        event.path(1).asDouble(),
        event.path(2).asDouble(),
        event.path(end).asDouble(),
        event.path(end + 1).asDouble(),
        event.path(colour).asText());
  }

  public boolean isEmpty() {
    return strokes.isEmpty();
  }

  public boolean is(Drawing wanted, boolean colours) {
    return isEmpty() == wanted.isEmpty()
        && length() <= LONGEST
        && liesOn(wanted, colours)
        && wanted.liesOn(this, colours);
  }

  double length() {
    return strokes.stream().mapToDouble(Stroke::length).sum();
  }

  private boolean liesOn(Drawing other, boolean colours) {
    return strokes.stream().allMatch(stroke -> liesOn(stroke, other, colours));
  }

  private static boolean liesOn(Stroke stroke, Drawing other, boolean colours) {
    int pieces = Math.max(1, (int) Math.ceil(stroke.length() / APART));
    for (int i = 0; i <= pieces; i++) {
      double x = stroke.x1() + (stroke.x2() - stroke.x1()) * i / pieces;
      double y = stroke.y1() + (stroke.y2() - stroke.y1()) * i / pieces;
      boolean met =
          other.strokes.stream()
              .anyMatch(
                  to ->
                      to.distance(x, y) <= TOLERANCE
                          && (!colours || to.colour().equals(stroke.colour())));
      if (!met) {
        return false;
      }
    }
    return true;
  }
}
