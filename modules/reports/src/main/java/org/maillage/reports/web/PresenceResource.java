package org.maillage.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.reports.app.GroupChoice;
import org.maillage.reports.app.PresenceLists;
import org.maillage.reports.app.PresenceWords;

/**
 * An empty presence list to print. Place and trainer come in the body of a form, because addresses
 * are kept; nothing of the list is.
 */
@Path("cohort/presence")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class PresenceResource {
  @Inject private PresenceLists lists;
  @Inject private Views views;
  @Inject private Clock clock;

  @GET
  public Response ask(
      @DefaultValue("") @QueryParam("group") String group,
      @DefaultValue("") @QueryParam("course") String course,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    LocalDate today = LocalDate.ofInstant(clock.instant(), actor.face().zone());
    String title = lists.title(actor.cohort());
    return form(200, PresenceForm.fresh(title, actor.getName(), group, course, today), actor);
  }

  /** The list, or the form again: to change something, or to put right what is amiss. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(MultivaluedMap<String, String> fields, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    PresenceForm form = PresenceForm.of(fields);
    if (!form.isRight()) {
      return form(400, form, actor);
    }
    if ("change".equals(fields.getFirst("as"))) {
      return form(200, form, actor);
    }
    PresenceWords words =
        new PresenceWords(lists.empty(actor.cohort(), form.plan(), actor.locale()), actor.locale());
    if ("xlsx".equals(fields.getFirst("as"))) {
      return Attachment.of(words.fileTitle(), form.plan().day(), "xlsx")
          .xlsx(List.of(words.table()));
    }
    Page page = new Page(actor, "print", words.title());
    return views.show("reports/presence.jte", page, new PresenceView(words, form));
  }

  private Response form(int status, PresenceForm form, Actor actor) {
    Page page = Page.titled(actor, "presence", "reports.presence.link");
    GroupChoice groups = lists.groups(actor.cohort(), form.value("group"), actor.locale());
    GroupChoice courses = lists.courses(actor.cohort(), form.value("course"));
    return views.show(
        status, "reports/presence-form.jte", page, new PresenceFormView(form, groups, courses));
  }
}
