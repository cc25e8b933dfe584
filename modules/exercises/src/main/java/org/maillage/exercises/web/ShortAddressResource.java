package org.maillage.exercises.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.maillage.content.Exercise;
import org.maillage.exercises.app.ExerciseBook;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.QrPicture;

/** An exercise's address for a class, and the same as a QR code. */
@Path("x/{exercise}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ShortAddressResource {
  @Inject private ExerciseBook book;
  @Inject private Settings settings;

  @GET
  public Response open(@PathParam("exercise") String slug) {
    String place = "/exercise/" + book.get(slug).slug() + "/class";
    return Response.seeOther(settings.baseUrl().resolve(place)).build();
  }

  @GET
  @Path("qr.svg")
  public Response picture(@PathParam("exercise") String slug) {
    Exercise exercise = book.get(slug);
    String picture = QrPicture.of(ShortAddress.of(exercise, settings).href());
    return Response.ok(picture, "image/svg+xml;charset=UTF-8")
        .header("Cache-Control", "public, max-age=86400")
        .header("Content-Security-Policy", "default-src 'none'")
        .build();
  }
}
