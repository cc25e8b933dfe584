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
      "() => document.body.dataset.page + ' ' + [...new Set([...document.querySelectorAll("
          + "'main form, main table, main video, main textarea, main fieldset, main select,"
          + " main details, main progress, main [data-order]')].map(e => e.tagName))].sort()";
  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]:not([download]):not([target])')]"
          + ".filter(a => a.origin === location.origin)"
          + ".map(a => a.href.replace(/[?#].*/, ''))";

  private Crawl() {}

  /** Addresses by kind of page. */
  public static Map<String, String> from(Page page, Collection<String> starts) {
    Map<String, String> found = new LinkedHashMap<>();
    Deque<String> left = new ArrayDeque<>(starts);
    Set<String> seen = new HashSet<>(starts);
    for (int visited = 0; visited < MOST_PAGES && !left.isEmpty(); visited++) {
      String address = left.poll();
      page.navigate(address);
      found.putIfAbsent((String) page.evaluate(SHAPE), address);
      for (Object link : (List<?>) page.evaluate(LINKS)) {
        if (isAPage((String) link) && seen.add((String) link)) {
          left.add((String) link);
        }
      }
    }
    return found;
  }

  /** Not a file to keep, nor what has its own pages. */
  private static boolean isAPage(String link) {
    return !link.matches(".*(\\.(xlsx|csv|svg|json|pdf|mp4|vtt)|/export|/content/.*)");
  }
}
