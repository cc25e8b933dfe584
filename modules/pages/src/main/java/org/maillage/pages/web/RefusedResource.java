package org.maillage.pages.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Refused;

/** Where what was refused outside of resources becomes a page; see {@link Refused}. */
@Path("refused")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class RefusedResource {

  @GET
  public Response get(@Context HttpServletRequest request) throws Throwable {
    throw why(request);
  }

  /** The server itself comes with the method that it refused. */
  @POST
  public Response post(@Context HttpServletRequest request) throws Throwable {
    throw why(request);
  }

  private static Throwable why(HttpServletRequest request) {
    if (request.getAttribute(Refused.WHY) instanceof Throwable ours) {
      return ours;
    }
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return thrown;
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? ProblemMapper.ofStatus(status)
        : Problem.notFound("pages.not-found");
  }
}
