package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Languages;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Texts;
import org.maillage.pages.api.Views;
import org.maillage.practice.app.Courses;

/** Shows the platform's pages: in the language chosen there, with leave to frame the tool. */
@ApplicationScoped
public class Screens {
  @Inject private Views views;
  @Inject private Courses courses;
  @Inject private Settings settings;

  Frame frame(Seat seat, UriInfo uri) {
    return new Frame(
        seat, courses.get(seat.course()), courses.all(), "/" + uri.getPath().replaceAll("^/", ""));
  }

  /** A page whose title is a text of ours. */
  Response titled(
      String template, String titleKey, Seat seat, SecurityContext security, Object view) {
    return show(template, Texts.get(locale(seat.lang(), security), titleKey), seat, security, view);
  }

  Response show(String template, String title, Seat seat, SecurityContext security, Object view) {
    Locale locale = locale(seat.lang(), security);
    Page page = new Page(Actor.visitor(locale), "practice", title);
    return Response.fromResponse(views.show("practice/" + template + ".jte", page, view))
        .header("Content-Security-Policy", policy())
        .build();
  }

  Locale locale(String chosen, SecurityContext security) {
    return chosen == null ? Actor.of(security).locale() : Languages.nearest(chosen);
  }

  /** The tool shows in a frame here, and through it this platform's own answer to its login. */
  private String policy() {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
        + " base-uri 'none'; frame-ancestors 'self'; frame-src 'self' %1$s; form-action 'self' %1$s"
            .formatted(settings.baseUrl());
  }
}
