package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.function.Consumer;
import org.maillage.kernel.Actor;
import org.maillage.learning.app.Course;

/** Keeps what a visitor without an account did in their own browser, and nowhere else. */
@ApplicationScoped
public class ProgressCookie {
  private static final String NAME = "__Host-maillage-progress";
  private static final String YEAR = "; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=";

  @Inject private Course course;

  public static String value(HttpHeaders headers) {
    Cookie cookie = headers.getCookies().get(NAME);
    return cookie == null ? null : cookie.getValue();
  }

  /** The header that makes the browser keep one step more. */
  public String with(Actor actor, HttpHeaders headers, String step) {
    return changed(
        actor,
        headers,
        steps -> {
          steps.remove(step);
          steps.add(step);
        });
  }

  /** The header that makes the browser forget a step. */
  public String without(Actor actor, HttpHeaders headers, String step) {
    return changed(actor, headers, steps -> steps.remove(step));
  }

  private String changed(Actor actor, HttpHeaders headers, Consumer<Set<String>> change) {
    Set<String> steps = course.browserProgress().read(value(headers));
    change.accept(steps);
    // An anonymous launch shows us inside another site's frame, where only such a cookie comes
    // back.
    String site = actor.inCourse() ? "None; Partitioned" : "Lax";
    return NAME + "=" + course.browserProgress().write(steps) + YEAR + site;
  }
}
