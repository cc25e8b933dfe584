package org.maillage.tool.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** The front door: what this is, and three ways in. */
@Path("")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class HomeResource {
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response home(@Context SecurityContext security) {
    Page page = new Page(Actor.of(security), "home", "");
    URI practice = settings.practiceLms() ? settings.practiceLmsUrl() : null;
    return views.show("tool/home.jte", page, new HomeView(practice));
  }
}
