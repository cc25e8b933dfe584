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
import org.maillage.lms.app.AdministratorDesk;
import org.maillage.lms.app.PlatformOffice;
import org.maillage.pages.api.Views;
import org.maillage.people.api.PersonRequests;
import org.maillage.people.api.Spaces;

/** The operator's first page. */
@Path("admin")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class AdminResource {
  @Inject private PlatformOffice office;
  @Inject private AdministratorDesk administrators;
  @Inject private PersonRequests people;
  @Inject private Spaces spaces;
  @Inject private Views views;

  @GET
  public Response platforms(@Context SecurityContext security) {
    return views.show(
        "lms/admin.jte",
        AdminPage.of(Actor.of(security), "lms.admin.title"),
        AdminView.of(office.all(), administrators.waiting(), spaces.all(), people.outlook()));
  }
}
