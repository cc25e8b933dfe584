package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.ToolDescription;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** The values for registering this tool by hand: a page for people, JSON for programs. */
@Path("lti/config")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ConfigResource {
  @Inject private ToolDescription tool;
  @Inject private Views views;

  @GET
  @Produces("text/html;qs=1")
  public Response page(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page titled = Page.titled(actor, "config", "lms.config.title");
    Response page = views.show("lms/config.jte", titled, ConfigView.of(tool));
    return Response.fromResponse(page).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  @GET
  @Produces("application/json;qs=0.5")
  public Response json() {
    JsonArrayBuilder scopes = Json.createArrayBuilder();
    tool.scopes().forEach(scopes::add);
    JsonObjectBuilder custom = Json.createObjectBuilder();
    tool.customParameters().forEach(custom::add);
    String body =
        Json.createObjectBuilder()
            .add("name", "Maillage")
            .add("domain", tool.domain())
            .add("toolUrl", tool.launchUrl().toString())
            .add("loginUrl", tool.loginUrl().toString())
            .add("launchUrl", tool.launchUrl().toString())
            .add("redirectUrls", Json.createArrayBuilder().add(tool.launchUrl().toString()))
            .add("deepLinkingUrl", tool.launchUrl().toString())
            .add("jwksUrl", tool.jwksUrl().toString())
            .add("logoUrl", tool.logoUrl().toString())
            .add("scopes", scopes)
            .add("customParameters", custom)
            .build()
            .toString();
    return Response.ok(body, "application/json;charset=UTF-8")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }
}
