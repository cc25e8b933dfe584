package org.maillage.pages.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.ProblemPages;

/**
 * Whatever goes wrong in a request becomes a page (or JSON) in plain words and one line in the log,
 * tied by a reference number. No stack trace leaves the server. A {@link Problem} that a
 * transaction or an event wrapped is found again and told as itself.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger("org.maillage.problem");

  @Inject private ProblemPages pages;
  @Inject private Faults faults;
  @Context private SecurityContext security;
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
      return http.getResponse();
    }
    Problem problem = problemIn(thrown);
    String reference = ProblemPages.newReference();
    log(problem, reference, thrown);
    return pages.answer(problem, reference, security, headers);
  }

  private static Problem problemIn(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Problem problem) {
        return problem;
      }
    }
    return thrown instanceof WebApplicationException http
        ? ofStatus(http.getResponse().getStatus())
        : new Problem(500, "pages.unexpected");
  }

  static Problem ofStatus(int status) {
    String code =
        switch (status) {
          case 404 -> "pages.not-found";
          case 405 -> "pages.method";
          case 413 -> "pages.too-large";
          default -> status >= 500 ? "pages.unexpected" : "pages.malformed";
        };
    return new Problem(status, code);
  }

  private void log(Problem problem, String reference, Throwable thrown) {
    if (problem.status() == 500) {
      faults.oneMore();
    }
    String line = "ref=" + reference + " status=" + problem.status() + " code=" + problem.code();
    if (problem.status() >= 500) {
      LOG.log(Level.SEVERE, line, thrown);
      return;
    }
    Throwable cause = problem.getCause();
    LOG.info(cause == null ? line : line + " cause=" + oneLine(cause.toString()));
  }

  /** What came from outside can't forge a second log line. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
