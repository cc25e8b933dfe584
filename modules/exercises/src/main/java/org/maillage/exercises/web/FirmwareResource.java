package org.maillage.exercises.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.maillage.exercises.app.Firmwares;
import org.maillage.exercises.domain.Board;
import org.maillage.exercises.domain.Firmware;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;

/** MicroPython for a board: the player puts a program into it. */
@Path("microbit")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class FirmwareResource {
  @Inject private Firmwares firmwares;

  @GET
  @Path("{board: v[12]}.hex")
  public Response of(@PathParam("board") String word) {
    Board board = Board.valueOf(word.toUpperCase(Locale.ROOT));
    Firmware firmware =
        firmwares
            .of(board)
            .orElseThrow(() -> Problem.notFound("exercises.no-firmware", board.name()));
    return Response.ok(firmware.hex(), "text/plain;charset=US-ASCII")
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .build();
  }

  /** Its address changes when its content does. */
  static String address(Firmware firmware) {
    return "/microbit/%s.hex?%08x"
        .formatted(firmware.board().word(), Arrays.hashCode(firmware.hex()));
  }
}
