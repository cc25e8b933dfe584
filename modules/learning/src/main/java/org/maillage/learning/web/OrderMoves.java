package org.maillage.learning.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.maillage.content.Shown;

/** Lines put in order by hand: one up, one down. */
final class OrderMoves {
  private OrderMoves() {}

  /** The lines in the order a person gave them; as they were when that isn't an order of them. */
  static List<Shown> ordered(List<Shown> lines, List<String> keys) {
    List<Shown> ordered = new ArrayList<>(lines);
    if (keys.size() == lines.size() && lines.stream().allMatch(line -> keys.contains(line.key()))) {
      ordered.sort((a, b) -> Integer.compare(keys.indexOf(a.key()), keys.indexOf(b.key())));
    }
    return ordered;
  }

  /**
   * @param move {@code up:<key>} or {@code down:<key>}; anything else moves nothing
   */
  static List<String> moved(List<String> keys, String move) {
    List<String> moved = new ArrayList<>(keys);
    boolean up = move.startsWith("up:");
    int from = moved.indexOf(move.substring(move.indexOf(':') + 1));
    int to = up ? from - 1 : from + 1;
    if (from >= 0 && to >= 0 && to < moved.size()) {
      Collections.swap(moved, from, to);
    }
    return moved;
  }
}
