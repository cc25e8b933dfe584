package org.maillage.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.reports.app.CohortGrid;
import org.maillage.reports.app.GridFilter;

/**
 * "My group": who is in the course and where each person is in its units. A name that is searched
 * for comes in the body of a form, because addresses are kept: by the browser, by proxies, in logs.
 */
@Path("cohort")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class CohortResource {
  @Inject private CohortGrid grids;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(@Context UriInfo address, @Context SecurityContext security) {
    MultivaluedMap<String, String> fields = address.getQueryParameters();
    return page(GridFilter.of(fields).withoutSearch(), fields.getFirst("page"), Actor.of(security));
  }

  /** Whatever names nobody goes on to its address, to be kept and reloaded. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response search(MultivaluedMap<String, String> fields, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    GridFilter filter = GridFilter.of(fields);
    if (filter.search().isEmpty()) {
      String address = CohortView.address(actor, "/cohort", filter);
      return Response.seeOther(settings.baseUrl().resolve(address)).build();
    }
    return page(filter, fields.getFirst("page"), actor);
  }

  private Response page(GridFilter filter, String number, Actor actor) {
    Page page = Page.titled(actor, "cohort", "reports.cohort.title");
    return views.show(
        "reports/cohort.jte",
        page,
        CohortView.of(grids.read(actor.cohort(), filter, actor.locale()), filter, number));
  }
}
