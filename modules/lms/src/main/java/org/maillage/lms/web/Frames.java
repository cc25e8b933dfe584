package org.maillage.lms.web;

import jakarta.ws.rs.core.Response;

/** Pages outside a visit that must show in an LMS's frame. */
final class Frames {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors ";

  private Frames() {}

  /** Without data of ours: any LMS. */
  static Response any(Response page) {
    return framedBy("*", page);
  }

  /** Only our own pages and that origin. */
  static Response of(Response page, String origin) {
    return framedBy("'self' " + origin, page);
  }

  private static Response framedBy(String ancestors, Response page) {
    return Response.fromResponse(page)
        .header("Content-Security-Policy", POLICY + ancestors)
        .build();
  }
}
