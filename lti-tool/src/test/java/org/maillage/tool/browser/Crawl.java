package org.maillage.tool.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the links of our own pages from where a page stands, and keeps one address of every kind
 * of page: its {@code data-page} and what it is built of.
 */
public final class Crawl {
  private static final int MOST_PAGES = 60;
  private static final String SHAPE =
      "() => document.body.dataset.page && document.body.dataset.page + ' ' + [...new Set([...document.querySelectorAll("
          + "'main form, main table, main video, main textarea, main fieldset, main select,"
          + " main details, main progress, main iframe, main [data-order], main .frames,"
          + " main .sheet-facts')].map(e => e.tagName))].sort()";
  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]:not([download]):not([target])')]"
          + ".filter(a => a.origin === location.origin)"
          + ".map(a => a.href.replace(/[?#].*/, ''))";

  private Crawl() {}

  /** Addresses by kind of page; what is no page of ours, as keys in JSON, is left out. */
  public static Map<String, String> from(Page page, Collection<String> starts) {
    Map<String, String> found = new LinkedHashMap<>();
    Deque<String> left = new ArrayDeque<>(starts);
    Set<String> seen = new HashSet<>(starts);
    for (int visited = 0; visited < MOST_PAGES && !left.isEmpty(); visited++) {
      String address = left.poll();
      page.navigate(address);
      String shape = (String) page.evaluate(SHAPE);
      if (shape != null) {
        found.putIfAbsent(shape, address);
      }
      for (Object link : (List<?>) page.evaluate(LINKS)) {
        if (isAPage((String) link) && seen.add((String) link)) {
          left.add((String) link);
        }
      }
    }
    return found;
  }

  /** Not a file to keep, nor what has its own pages; the other units are built like the first. */
  private static boolean isAPage(String link) {
    return !link.matches(
        ".*(\\.(xlsx|csv|svg|json|pdf|mp4|vtt)|/export|/content/.*|/unit/(?!robot-idiot).*/.*)");
  }
}
