package org.maillage.pages.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Languages;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Problem;

/** Tells a problem to a person as a page, to a program as {@code application/problem+json}. */
@ApplicationScoped
public class ProblemPages {
  @Inject private Views views;

  /** What a person reads out to whoever helps them; the same stands in the log. */
  public static String newReference() {
    return OpaqueId.random(5).replaceAll("[-_]", "x").toUpperCase(Locale.ROOT);
  }

  public Response answer(
      Problem problem, String reference, SecurityContext security, HttpHeaders headers) {
    Actor actor =
        security != null && security.getUserPrincipal() instanceof Actor known
            ? known
            : Actor.visitor(Languages.accepted(headers.getHeaderString("Accept-Language")));
    ProblemView view = ProblemView.of(problem, reference, actor.locale());
    return wantsPage(headers) ? page(problem, view, actor) : json(problem, view);
  }

  private Response page(Problem problem, ProblemView view, Actor actor) {
    return views.show(
        problem.status(), "frame/error.jte", new Page(actor, "error", view.title()), view);
  }

  private static Response json(Problem problem, ProblemView view) {
    String body =
        Json.createObjectBuilder()
            .add("title", view.title())
            .add("status", problem.status())
            .add("detail", view.text())
            .add("code", view.code())
            .add("reference", view.reference())
            .build()
            .toString();
    return Response.status(problem.status()).type("application/problem+json").entity(body).build();
  }

  private static boolean wantsPage(HttpHeaders headers) {
    List<MediaType> accepted = headers.getAcceptableMediaTypes();
    return accepted.stream()
        .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType());
  }
}
