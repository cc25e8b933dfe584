package org.maillage.tool.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** The statement on accessibility: what was checked, by whom, what is known not to work. */
@Path("accessibilite")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class AccessibilityResource {
  @Inject private Settings settings;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page untitled = new Page(actor, "accessibility", "");
    return views.show(
        "tool/accessibility.jte",
        new Page(actor, "accessibility", untitled.t("pages.accessibility")),
        LegalView.of(settings));
  }
}
