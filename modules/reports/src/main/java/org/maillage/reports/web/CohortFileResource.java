package org.maillage.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
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
@Path("cohort.{format:xlsx|csv}")
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
      @QueryParam("unstarted") String unstarted,
      @QueryParam("module") String module,
      @QueryParam("group") String group,
      @Context SecurityContext security) {
    return file(format, new GridFilter("", unstarted != null, module, group), Actor.of(security));
  }

  @POST
  public Response found(
      @PathParam("format") String format,
      @FormParam("search") String search,
      @FormParam("unstarted") String unstarted,
      @FormParam("module") String module,
      @FormParam("group") String group,
      @Context SecurityContext security) {
    return file(
        format, new GridFilter(search, unstarted != null, module, group), Actor.of(security));
  }

  private Response file(String format, GridFilter filter, Actor actor) {
    Grid grid = grids.read(actor.cohort(), filter, actor.locale());
    accesses.groupTaken(actor.cohort());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Grid.ZONE);
    CohortTables tables = new CohortTables(grid, actor.locale());
    Attachment file = Attachment.of(grid.cohort().title(), today, format);
    return format.equals("csv")
        ? file.answer(out -> CsvWriter.of(actor.locale()).write(tables.people(), out), CSV)
        : file.xlsx(List.of(tables.people(), tables.legend(today)));
  }
}
