package org.maillage.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.people.api.AccessLog;
import org.maillage.reports.app.CohortGrid;
import org.maillage.reports.app.CohortTables;
import org.maillage.reports.app.CsvWriter;
import org.maillage.reports.app.Grid;
import org.maillage.reports.app.GridFilter;

/**
 * The grid of "My group" as a file. A name that was searched for arrives in the body of a form,
 * because the address of a download is kept: in the browser's list and by some systems in the file.
 */
@Path("cohort.{format:xlsx|ods|csv}")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class CohortFileResource {
  private static final String CSV = "text/csv;charset=UTF-8";

  @Inject private CohortGrid grids;
  @Inject private AccessLog accesses;
  @Inject private Clock clock;

  @GET
  public Response everyone(
      @PathParam("format") String format,
      @Context UriInfo address,
      @Context SecurityContext security) {
    GridFilter filter = GridFilter.of(address.getQueryParameters()).withoutSearch();
    return file(format, filter, Actor.of(security));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response found(
      @PathParam("format") String format,
      MultivaluedMap<String, String> fields,
      @Context SecurityContext security) {
    return file(format, GridFilter.of(fields), Actor.of(security));
  }

  private Response file(String format, GridFilter filter, Actor actor) {
    Grid grid = grids.read(actor.cohort(), filter, actor.locale());
    accesses.groupTaken(actor);
    LocalDate today = LocalDate.ofInstant(clock.instant(), actor.face().zone());
    CohortTables tables = new CohortTables(grid, actor.locale(), actor.face().zone());
    Attachment file = Attachment.of(grid.cohort().title(), today, format);
    return switch (format) {
      case "csv" ->
          file.answer(out -> CsvWriter.of(actor.locale()).write(tables.people(), out), CSV);
      case "ods" -> file.ods(List.of(tables.people(), tables.legend(today)));
      default -> file.xlsx(List.of(tables.people(), tables.legend(today)));
    };
  }
}
