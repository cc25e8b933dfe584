package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.learning.app.Course;

/** A unit's address short enough to write on a blackboard, and the same as a QR code. */
@Path("u/{code}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ShortAddressResource {
  @Inject private Course course;
  @Inject private ShortAddresses addresses;
  @Inject private Go go;

  @GET
  public Response open(@PathParam("code") String code, @Context SecurityContext security) {
    return go.to(Actor.of(security), "/unit/" + course.unitByCode(code).slug());
  }

  @GET
  @Path("qr.svg")
  public Response picture(@PathParam("code") String code) {
    Unit unit = course.unitByCode(code);
    return Response.ok(addresses.picture(unit), "image/svg+xml;charset=UTF-8")
        .header("Cache-Control", "public, max-age=86400")
        .header("Content-Security-Policy", "default-src 'none'")
        .build();
  }
}
