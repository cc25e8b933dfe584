package org.maillage.lms.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.kernel.Actor;
import org.maillage.kernel.ActorSecurity;
import org.maillage.kernel.Languages;
import org.maillage.kernel.Problem;
import org.maillage.lms.app.VisitDesk;
import org.maillage.people.api.CoTrainers;

/**
 * Finds out who is asking. An address below {@code /v/<visit>} belongs to a launch: the browser
 * must be the one that launched; then the rest of the address is the page, so that one resource
 * serves a page inside courses and outside. Below {@code /v/<visit>/in/<cohort>} it is a page of
 * another cohort that they train, as long as they do.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class VisitFilter implements ContainerRequestFilter {
  private static final String PREFIX = "v/";

  /** A cohort that they train without having come through its course; the last one named counts. */
  private static final Pattern IN_COHORT = Pattern.compile("(?:in/([^/]+)/)+(.+)");

  @Inject private VisitDesk visits;
  @Inject private CoTrainers coTrainers;

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    Map<String, Cookie> cookies = request.getCookies();
    Locale chosen = Language.chosen(uri, cookies);
    String path = uri.getPath(false);
    path = path.startsWith("/") ? path.substring(1) : path;
    Actor actor =
        path.startsWith(PREFIX)
            ? visitor(request, path)
            : Actor.visitor(Languages.accepted(request.getHeaderString("Accept-Language")));
    Actor speaking = chosen == null ? actor : actor.speaking(chosen);
    request.setSecurityContext(
        new ActorSecurity(speaking, request.getSecurityContext().isSecure()));
  }

  private Actor visitor(ContainerRequestContext request, String path) {
    int end = path.indexOf('/', PREFIX.length());
    String id = end < 0 ? path.substring(PREFIX.length()) : path.substring(PREFIX.length(), end);
    Actor actor =
        visits
            .open(id, BrowserSecret.hashes(request.getCookies()))
            .orElseThrow(() -> new Problem(403, "lms.reopen"));
    UriInfo uri = request.getUriInfo();
    String page = end < 0 ? "catalogue" : path.substring(end + 1);
    Matcher cohort = IN_COHORT.matcher(page);
    if (cohort.matches()) {
      page = cohort.group(2);
      actor = coTraining(actor, cohort.group(1));
    }
    String query = uri.getRequestUri().getRawQuery();
    request.setRequestUri(
        uri.getBaseUri(), URI.create(uri.getBaseUri() + page + (query == null ? "" : "?" + query)));
    return actor;
  }

  private Actor coTraining(Actor actor, String cohort) {
    return actor
        .knownPerson()
        .flatMap(person -> coTrainers.trains(person, cohort))
        .map(known -> actor.coTraining(known, cohort))
        .orElseThrow(() -> Problem.refused("people.co-trainer-only"));
  }
}
