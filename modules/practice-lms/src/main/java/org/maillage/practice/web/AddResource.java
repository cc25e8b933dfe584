package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.maillage.kernel.Audience;
import org.maillage.practice.app.Launches;
import org.maillage.practice.domain.LaunchOrder;

/** A trainer adds an activity: the tool's picker in a frame. */
@Path("practice/add")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class AddResource {
  @Inject private Screens screens;
  @Inject private Launches launches;

  @GET
  public Response show(
      @BeanParam Seat seat,
      @QueryParam("tool") @DefaultValue("1") long tool,
      @Context UriInfo uri,
      @Context SecurityContext security) {
    String trainer = seat.trainer().sub();
    String language = screens.locale(seat.lang(), security).getLanguage();
    URI begin =
        launches.begin(new LaunchOrder(tool, trainer, seat.course(), 0, language, "iframe"));
    LinkView view = new LinkView(screens.frame(seat, uri), null, begin, null, null);
    return screens.titled("link", "practice.add", seat, security, view);
  }
}
