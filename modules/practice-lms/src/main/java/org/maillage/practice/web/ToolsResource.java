package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.maillage.kernel.Audience;
import org.maillage.practice.app.Registrations;
import org.maillage.practice.app.Tools;

/** What an administrator of an LMS does: register a tool and accept it. */
@Path("practice/tools")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ToolsResource {
  @Inject private Screens screens;
  @Inject private Tools tools;
  @Inject private Registrations registrations;

  /**
   * @param address of a tool's registration page; null while none is asked for
   */
  @GET
  public Response show(
      @BeanParam Seat seat,
      @QueryParam("address") String address,
      @Context UriInfo uri,
      @Context SecurityContext security) {
    seat.trainer();
    URI registering = address == null ? null : registrations.begin(address.strip());
    ToolsView view = new ToolsView(screens.frame(seat, uri), tools.all(), registering);
    return screens.titled("tools", "practice.tools", seat, security, view);
  }

  @POST
  @Path("{id}/activate")
  @OwnPagesOnly
  @Audience(Audience.Who.PROGRAM)
  public Response activate(@PathParam("id") long id, @BeanParam Seat seat) {
    seat.trainer();
    tools.activate(id);
    return Response.seeOther(URI.create(seat.href("/practice/tools"))).build();
  }
}
