package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.Protocol;
import org.maillage.lms.app.SentForms;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** Our keys: which are published, making a new one, withdrawing the old ones after a leak. */
@Path("admin/keys")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class KeyResource {
  @Inject private Protocol protocol;
  @Inject private SentForms forms;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security) {
    return keys(security, null);
  }

  @POST
  public Response rotate(
      @FormParam("operation") String operation, @Context SecurityContext security) {
    String made = forms.once(operation, () -> protocol.toolKeys().rotate());
    return keys(security, page(security).t("lms.admin.rotated", made));
  }

  /** Says first what it means. */
  @GET
  @Path("withdraw")
  public Response confirm(@Context SecurityContext security) {
    return views.show(
        "lms/admin-withdraw.jte",
        AdminPage.of(Actor.of(security), "lms.admin.withdraw-title"),
        view(null));
  }

  @POST
  @Path("withdraw")
  public Response withdraw(
      @FormParam("operation") String operation, @Context SecurityContext security) {
    String withdrawn =
        forms.once(
            operation, () -> Integer.toString(protocol.toolKeys().withdrawReplaced().size()));
    return keys(security, page(security).t("lms.admin.withdrawn", Integer.valueOf(withdrawn)));
  }

  private Response keys(SecurityContext security, String said) {
    return views.show("lms/admin-keys.jte", page(security), view(said));
  }

  private static Page page(SecurityContext security) {
    return AdminPage.of(Actor.of(security), "lms.admin.keys");
  }

  private KeysView view(String said) {
    return new KeysView(protocol.jwksUri().toString(), protocol.toolKeys().list(), said);
  }
}
