package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.PlatformOffice;
import org.maillage.lms.app.Protocol;
import org.maillage.pages.api.Views;

/** The operator's first page, and our keys. */
@Path("admin")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class AdminResource {
  @Inject private PlatformOffice office;
  @Inject private Protocol protocol;
  @Inject private Views views;

  @GET
  public Response platforms(@Context SecurityContext security) {
    return views.show(
        "lms/admin.jte",
        AdminPage.of(Actor.of(security), "lms.admin.title"),
        AdminView.of(office.all()));
  }

  @GET
  @Path("keys")
  public Response keys(@Context SecurityContext security) {
    return keys(security, null);
  }

  @POST
  @Path("keys")
  public Response rotate(@Context SecurityContext security) {
    return keys(security, protocol.toolKeys().rotate());
  }

  private Response keys(SecurityContext security, String made) {
    return views.show(
        "lms/admin-keys.jte",
        AdminPage.of(Actor.of(security), "lms.admin.keys"),
        new KeysView(protocol.jwksUri().toString(), made));
  }
}
