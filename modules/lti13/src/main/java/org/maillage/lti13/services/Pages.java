package org.maillage.lti13.services;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.lti13.Platform;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.lti13.services.ServiceException.Failure;

/**
 * Reads a list that a service gives in pages, linked by {@code Link: <…>; rel="next"} (RFC 8288).
 */
final class Pages {

  private static final int MAX_PAGES = 500;
  private static final int MAX_BYTES = 64 << 20;
  private static final Pattern LINK =
      Pattern.compile("<([^>]*)>((?:\\s*;[^,;\"]*(?:\"[^\"]*\")?)*)");
  private static final Pattern REL_NEXT =
      Pattern.compile(";\\s*rel\\s*=\\s*\"?([^\";]*)\"?", Pattern.CASE_INSENSITIVE);

  private final ServiceCalls calls;

  Pages(ServiceCalls calls) {
    this.calls = calls;
  }

  /**
   * All pages, or none.
   *
   * @throws ServiceException when any page fails, or the next one lies elsewhere or was read before
   */
  List<Answer> read(Platform platform, Set<String> scopes, URI first, String accept) {
    List<Answer> pages = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    URI next = first;
    int bytes = 0;
    while (next != null) {
      if (!seen.add(next) || seen.size() > MAX_PAGES) {
        throw new ServiceException(Failure.PAGING, "pages that do not end");
      }
      Answer page = calls.get(platform, scopes, next, accept);
      pages.add(page);
      bytes += page.body().length;
      if (bytes > MAX_BYTES) {
        throw new ServiceException(Failure.PAGING, "pages that are too large");
      }
      next = next(page, next).orElse(null);
      if (next != null && !String.valueOf(UrlPrefix.origin(first)).equals(UrlPrefix.origin(next))) {
        throw new ServiceException(Failure.PAGING, "the next page lies on another server");
      }
    }
    return pages;
  }

  private static Optional<URI> next(Answer page, URI current) {
    for (String header : page.headers("Link")) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        Matcher rel = REL_NEXT.matcher(link.group(2));
        if (rel.find()
            && List.of(rel.group(1).toLowerCase(Locale.ROOT).split("\\s+")).contains("next")) {
          try {
            return Optional.of(current.resolve(link.group(1).strip()));
          } catch (IllegalArgumentException e) {
            throw new ServiceException(Failure.PAGING, "an unreadable link to the next page");
          }
        }
      }
    }
    return Optional.empty();
  }
}
