package org.maillage.lms.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.maillage.pages.api.Refused;

/**
 * One of the two addresses that every launch passes. They are servlets because they show nothing:
 * they take a message and redirect, at half of what a resource costs. What they refuse is told by a
 * page.
 */
abstract class MessageServlet extends HttpServlet {
  @Inject private transient Refusals refusals;

  /** What answers a message that is in order. */
  @FunctionalInterface
  interface Answer {
    void give() throws ServletException, IOException;
  }

  final void answer(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws ServletException, IOException {
    try {
      refusals.guard(request, answer);
    } catch (RuntimeException refused) {
      Refused.tell(request, response, refused);
    }
  }

  static void redirect(HttpServletResponse response, int status, URI location) {
    response.setStatus(status);
    response.setHeader("Location", location.toString());
    response.setHeader("Cache-Control", "no-store");
  }
}
