package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.maillage.content.Asset;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.learning.app.Course;

/** The files that units show. They are under an open licence and hold no answers: anyone's. */
@Path("content/{unit}/{file: .+}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ContentResource {
  private static final String DRAWING_ALONE = "default-src 'none'; style-src 'unsafe-inline'";

  @Inject private Course course;

  @GET
  public Response file(
      @PathParam("unit") String unit,
      @PathParam("file") String file,
      @QueryParam("v") String version,
      @HeaderParam("If-None-Match") String known,
      @HeaderParam("Range") String range) {
    Asset asset = course.asset(unit, file).orElseThrow(() -> Problem.notFound("pages.not-found"));
    String tag = "\"" + asset.hash() + "\"";
    Response.ResponseBuilder response =
        tag.equals(known) ? Response.notModified() : whole(asset, range);
    if (asset.mediaType().equals("image/svg+xml")) {
      response.header("Content-Security-Policy", DRAWING_ALONE);
    }
    return response
        .header("ETag", tag)
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header(
            "Cache-Control",
            asset.hash().equals(version)
                ? "public, max-age=31536000, immutable"
                : "public, no-cache")
        .build();
  }

  /** Players of films ask for pieces, so that one can jump ahead. */
  private static Response.ResponseBuilder whole(Asset asset, String range) {
    String type =
        asset.mediaType().startsWith("video/")
            ? asset.mediaType()
            : asset.mediaType() + ";charset=UTF-8";
    byte[] bytes = asset.bytes();
    ByteRange piece = ByteRange.of(range, bytes.length);
    if (piece == null) {
      return Response.ok(bytes, type).header("Accept-Ranges", "bytes");
    }
    if (piece.isEmpty()) {
      return Response.status(416).header("Content-Range", "bytes */" + bytes.length);
    }
    return Response.status(206)
        .type(type)
        .header("Accept-Ranges", "bytes")
        .header("Content-Range", piece.header(bytes.length))
        .entity(Arrays.copyOfRange(bytes, piece.from(), piece.to() + 1));
  }
}
