package org.maillage.pages.api;

import java.util.List;

/**
 * Which of a long list are on the page.
 *
 * @param page counted from 1
 * @param size how many a page holds
 * @param all how many the list has
 */
public record Paging(int page, int size, int all) {

  /** The page asked for, or the nearest there is. */
  public static Paging of(String asked, int size, int all) {
    int page = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    return new Paging(Math.min(Math.max(page, 1), pages(size, all)), size, all);
  }

  private static int pages(int size, int all) {
    return Math.max(1, (all + size - 1) / size);
  }

  public int pages() {
    return pages(size, all);
  }

  public boolean needed() {
    return pages() > 1;
  }

  /** The place of the page's first in the list, counted from 1. */
  public int first() {
    return (page - 1) * size + 1;
  }

  public int last() {
    return Math.min(page * size, all);
  }

  /** The page's own part of the list. */
  public <T> List<T> of(List<T> list) {
    return list.subList(first() - 1, last());
  }
}
