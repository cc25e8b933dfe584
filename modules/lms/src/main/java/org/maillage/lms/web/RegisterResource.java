package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.lms.app.RegistrationDesk;
import org.maillage.lms.app.RegistrationDesk.Done;
import org.maillage.lms.app.RegistrationDesk.Wish;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/**
 * Dynamic registration, shown in a frame or window of the LMS that registers us. Nothing happens
 * until its administrator has answered the one question: with names or without.
 */
@Path("lti/register")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class RegisterResource {
  /** An attempt without invitation makes this server call a stranger: six a minute are plenty. */
  private static final int UNINVITED = 10;

  @Inject private RegistrationDesk desk;
  @Inject private FailureLimit limit;
  @Inject private Views views;

  @GET
  public Response ask(
      @QueryParam("openid_configuration") String configuration,
      @QueryParam("registration_token") String token,
      @QueryParam("invitation") String invitation,
      @Context SecurityContext security,
      @Context HttpServletRequest request) {
    limit.check(ClientAddress.of(request));
    URI address = looked(configuration, emptyIsNone(invitation), request);
    return question(address, token, emptyIsNone(invitation), false, security);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      @FormParam("openid_configuration") String configuration,
      @FormParam("registration_token") String token,
      @FormParam("invitation") String code,
      @FormParam("names") String names,
      @FormParam("email") String email,
      @Context SecurityContext security,
      @Context HttpServletRequest request) {
    String client = ClientAddress.of(request);
    String invitation = emptyIsNone(code);
    limit.check(client);
    URI address = looked(configuration, invitation, request);
    if (names == null) {
      return question(address, token, invitation, true, security);
    }
    if (invitation == null) {
      limit.failed(client, UNINVITED);
    }
    boolean withNames = names.equals("yes");
    Actor actor = Actor.of(security);
    Done done =
        desk.register(
            new Wish(
                configuration,
                emptyIsNone(token),
                invitation,
                withNames,
                email != null,
                actor.locale()));
    RegisteredView view =
        new RegisteredView(done.outcome(), Steps.of(done.productFamily(), withNames));
    Page page = page(actor, "lms.registered." + view.said());
    return Frames.of(views.show("lms/registered.jte", page, view), UrlPrefix.origin(address));
  }

  /** The steps left in the LMS, to keep beside it. */
  @GET
  @Path("steps")
  public Response steps(
      @QueryParam("family") String family,
      @QueryParam("names") boolean names,
      @Context SecurityContext security) {
    Page page = page(Actor.of(security), "lms.steps.title");
    return views.show("lms/steps-page.jte", page, Steps.of(family, names));
  }

  /** A code that is guessed at counts as a failure of its address. */
  private URI looked(String configuration, String invitation, HttpServletRequest request) {
    try {
      desk.requireOpen(invitation);
      return desk.address(configuration);
    } catch (Problem refused) {
      limit.failed(ClientAddress.of(request));
      throw refused;
    }
  }

  private Response question(
      URI address, String token, String invitation, boolean unanswered, SecurityContext security) {
    String lms = UrlPrefix.origin(address).replaceFirst(":(80|443)$", "") + address.getPath();
    RegisterView view =
        new RegisterView(lms, address.toString(), emptyIsNone(token), invitation, unanswered);
    Page page = page(Actor.of(security), "lms.register.title");
    return Frames.of(views.show("lms/register.jte", page, view), UrlPrefix.origin(address));
  }

  private static Page page(Actor actor, String title) {
    return Page.titled(actor, "register", title);
  }

  private static String emptyIsNone(String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
