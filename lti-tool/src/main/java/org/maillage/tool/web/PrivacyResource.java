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

/** Who answers for people's data, what it serves, where it lies and until when. */
@Path("confidentialite")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class PrivacyResource {
  @Inject private Settings settings;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page untitled = new Page(actor, "privacy", "");
    return views.show(
        "tool/privacy.jte",
        new Page(actor, "privacy", untitled.t("pages.privacy")),
        LegalView.of(settings));
  }
}
