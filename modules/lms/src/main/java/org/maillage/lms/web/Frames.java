package org.maillage.lms.web;

import jakarta.ws.rs.core.Response;

/** Pages without data or form of ours that must show in any LMS's frame. */
final class Frames {
  private static final String ANY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors *";

  private Frames() {}

  static Response any(Response page) {
    return Response.fromResponse(page).header("Content-Security-Policy", ANY).build();
  }
}
