package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.AdministratorDesk;
import org.maillage.lms.app.Finding;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.lms.app.PlatformIntake;
import org.maillage.lms.app.PlatformOffice;
import org.maillage.lms.app.SentForms;
import org.maillage.lms.app.TestButton;
import org.maillage.pages.api.Texts;
import org.maillage.pages.api.Views;

/** What an operator decides about one platform, on pages. */
@Path("admin/platforms")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class PlatformResource {
  private static final Set<String> SAID = Set.of("saved", "accepted", "added", "moved");
  private static final Set<String> INPUT_PROBLEMS =
      Set.of("lms.platform-field", "lms.platform-address");

  @Inject private PlatformOffice office;
  @Inject private PlatformIntake intake;
  @Inject private AdministratorDesk administrators;
  @Inject private SentForms forms;
  @Inject private TestButton test;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  @Path("add")
  public Response addForm(@Context SecurityContext security) {
    return addForm(200, Actor.of(security), new AddPlatformView(new PlatformInput(), null));
  }

  @POST
  public Response add(
      @BeanParam PlatformInput input,
      @FormParam("operation") String operation,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    try {
      return done(forms.once(operation, () -> intake.take(input.form()).platform().id()), "added");
    } catch (Problem wrong) {
      if (!INPUT_PROBLEMS.contains(wrong.code())) {
        throw wrong;
      }
      return addForm(400, actor, new AddPlatformView(input, inWords(wrong, actor.locale())));
    }
  }

  /** The field by its label on the form. */
  private static String inWords(Problem wrong, Locale locale) {
    String field = wrong.details().get(0).toString().replace("deploymentIds", "deploymentId");
    String key = wrong.code().replaceFirst("\\.", ".problem.") + ".text";
    return Texts.get(locale, key, Texts.get(locale, "lms.field." + field));
  }

  /** Where a choice of language leads from a page that answered a form. */
  @GET
  public Response list() {
    return Response.seeOther(settings.baseUrl().resolve("/admin")).build();
  }

  @GET
  @Path("{id}/test")
  public Response tested(@PathParam("id") String id) {
    return Response.seeOther(settings.baseUrl().resolve("/admin/platforms/" + office.get(id).id()))
        .build();
  }

  private Response addForm(int status, Actor actor, AddPlatformView view) {
    return views.show(status, "lms/admin-add.jte", AdminPage.of(actor, "lms.admin.add"), view);
  }

  @GET
  @Path("{id}")
  public Response show(
      @PathParam("id") String id,
      @QueryParam("said") String said,
      @Context SecurityContext security) {
    String known = said != null && SAID.contains(said) ? said : null;
    return page(Actor.of(security), office.get(id), known, null);
  }

  @POST
  @Path("{id}")
  public Response share(@PathParam("id") String id, @BeanParam PlatformInput input) {
    office.share(id, input.value("name"), input.names(), input.email(), input.anonymous());
    return done(id, "saved");
  }

  @POST
  @Path("{id}/accept")
  public Response accept(@PathParam("id") String id) {
    office.accept(id);
    return done(id, "accepted");
  }

  @POST
  @Path("{id}/addresses")
  public Response move(@PathParam("id") String id, @BeanParam PlatformInput input) {
    office.move(
        id,
        input.authorizationAddress(),
        input.tokenAddress(),
        input.audience(),
        input.keysAddress());
    return done(id, "saved");
  }

  @POST
  @Path("{id}/deployments")
  public Response addDeployment(@PathParam("id") String id, @BeanParam PlatformInput input) {
    office.addDeployment(id, input.deployment());
    return done(id, "saved");
  }

  @POST
  @Path("{id}/deployments/remove")
  public Response removeDeployment(
      @PathParam("id") String id, @FormParam("deploymentId") String deployment) {
    office.removeDeployment(id, deployment);
    return done(id, "saved");
  }

  @POST
  @Path("{id}/administrators/confirm")
  public Response confirm(@PathParam("id") String id, @FormParam("person") String person) {
    administrators.confirm(id, person);
    return done(id, "saved");
  }

  @POST
  @Path("{id}/administrators/end")
  public Response end(@PathParam("id") String id, @FormParam("person") String person) {
    administrators.end(id, person);
    return done(id, "saved");
  }

  /** The calls to the platform run here, outside any transaction. */
  @POST
  @Path("{id}/test")
  public Response test(@PathParam("id") String id, @Context SecurityContext security) {
    PlatformEntry entry = office.get(id);
    return page(Actor.of(security), entry, null, test.run(entry));
  }

  private Response page(Actor actor, PlatformEntry entry, String said, List<Finding> findings) {
    return views.show(
        "lms/admin-platform.jte",
        AdminPage.of(actor, "lms.admin.platform", entry.form().name()),
        new PlatformView(
            "/admin/platforms/" + entry.id(),
            entry,
            said,
            findings,
            administrators.of(entry.id())));
  }

  private Response done(String id, String said) {
    return Response.seeOther(settings.baseUrl().resolve("/admin/platforms/" + id + "?said=" + said))
        .build();
  }
}
