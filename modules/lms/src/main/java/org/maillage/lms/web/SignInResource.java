package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.pages.api.Views;

/** Where an operator gives the admin token. */
@Path("admin/sign-in")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class SignInResource {
  @Inject private Views views;

  @GET
  public Response form(@Context SecurityContext security) {
    return views.show(
        "lms/admin-sign-in.jte",
        AdminPage.of(Actor.of(security), "lms.admin.sign-in"),
        new SignInView(false));
  }
}
