package org.maillage.reports.web;

/**
 * Which people of a long list are on the page.
 *
 * @param page counted from 1
 */
public record Paging(int page, int people) {
  static final int SIZE = 50;

  /** The page asked for, or the nearest there is. */
  static Paging of(String asked, int people) {
    int page = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    return new Paging(Math.min(Math.max(page, 1), pages(people)), people);
  }

  private static int pages(int people) {
    return Math.max(1, (people + SIZE - 1) / SIZE);
  }

  public int pages() {
    return pages(people);
  }

  public boolean needed() {
    return pages() > 1;
  }

  /** The place of the first person of this page, counted from 1. */
  public int first() {
    return (page - 1) * SIZE + 1;
  }

  public int last() {
    return Math.min(page * SIZE, people);
  }
}
