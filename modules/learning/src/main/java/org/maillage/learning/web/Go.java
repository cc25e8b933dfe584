package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Settings;

/** Sends the browser on after a form, staying in its visit. */
@ApplicationScoped
public class Go {
  @Inject private Settings settings;

  Response to(Actor actor, String path) {
    return at(actor, path).build();
  }

  /** For an answer that carries more than the way on. */
  Response.ResponseBuilder at(Actor actor, String path) {
    return Response.seeOther(settings.baseUrl().resolve(actor.href(path)));
  }
}
