package org.maillage.lti13.services;

import java.net.URI;

/** Addresses of services, which may carry a query of the platform's own. */
final class ServiceUrls {

  private ServiceUrls() {}

  /** Where scores of a column are posted: {@code /scores} goes before the query. */
  static URI scores(URI lineItem) {
    String text = withoutFragment(lineItem);
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    String rest = query < 0 ? "" : text.substring(query);
    String slash = path.endsWith("/") ? "" : "/";
    return URI.create(path + slash + "scores" + rest);
  }

  static URI withQuery(URI address, String parameters) {
    String text = withoutFragment(address);
    return URI.create(text + (text.indexOf('?') < 0 ? '?' : '&') + parameters);
  }

  private static String withoutFragment(URI address) {
    String text = address.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }
}
