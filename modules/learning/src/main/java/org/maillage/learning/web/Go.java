package org.maillage.learning.web;

import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Actor;

/** Sends the browser on after a form, staying in its visit. */
final class Go {
  private Go() {}

  static Response to(Actor actor, String path) {
    return at(actor, path).build();
  }

  static Response.ResponseBuilder at(Actor actor, String path) {
    return Response.status(Response.Status.SEE_OTHER).header("Location", actor.href(path));
  }
}
