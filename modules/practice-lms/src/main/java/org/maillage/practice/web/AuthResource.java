package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.maillage.kernel.Audience;
import org.maillage.practice.app.SignIn;
import org.maillage.practice.domain.AuthRequest;
import org.maillage.practice.domain.FormPost;

/** Where a tool's login arrives; the answer is a form that the browser posts to the tool. */
@Path("practice/auth")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class AuthResource {
  @Inject private Screens screens;
  @Inject private SignIn signIn;

  @GET
  public Response get(@Context UriInfo uri, @Context SecurityContext security) {
    return answer(uri.getQueryParameters(), security);
  }

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public Response post(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    return answer(form, security);
  }

  private Response answer(MultivaluedMap<String, String> parameters, SecurityContext security) {
    FormPost post = signIn.answer(AuthRequest.from(parameters::getFirst));
    return screens.titled("post", "practice.post.title", new Seat(), security, post);
  }
}
