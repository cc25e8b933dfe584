package org.maillage.practice.domain;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next where the next page begins; 0 when this is the last
 */
public record Slice<T>(List<T> items, int next) {

  /**
   * @param limit items on a page; 0 for all
   */
  public static <T> Slice<T> of(List<T> all, int limit, int from) {
    int begin = Math.min(Math.max(from, 0), all.size());
    int end = limit <= 0 ? all.size() : (int) Math.min((long) begin + limit, all.size());
    return new Slice<>(List.copyOf(all.subList(begin, end)), end < all.size() ? end : 0);
  }
}
