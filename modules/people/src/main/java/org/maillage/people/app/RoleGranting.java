package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.Code.Kind;

/** A code that offers a role in a space: whoever types it has the role. */
@ApplicationScoped
public class RoleGranting implements Codes.Offer {
  @Inject private RoleRepository roles;
  @Inject private Clock clock;

  @Override
  public Kind kind() {
    return Kind.ROLE;
  }

  @Override
  public Preview preview(Code code, Page page) {
    requireStillGiven(code);
    String role = code.role().key();
    String title =
        page.t("people.role.in-space", page.t(role + ".name"), requireSpace(code).name());
    return new Preview(
        Kind.ROLE,
        List.of(new Preview.Part(title, List.of(page.t(role + ".what")))),
        List.of(
            page.t("people.code.role.means-seen"),
            page.t("people.code.role.means-course"),
            page.t("people.code.role.means-end")));
  }

  @Override
  public void accept(Code code, Actor actor) {
    requireSpace(code);
    requireStillGiven(code);
    roles.grant(actor.person(), code.space(), code.role(), clock.instant());
  }

  /** Whoever no longer coordinates gives nothing any more, by an older code neither. */
  private void requireStillGiven(Code code) {
    if (code.madeBy() != null && !roles.coordinates(code.madeBy(), code.space())) {
      throw new Problem(410, "people.code-withdrawn");
    }
  }

  private RoleRepository.Named requireSpace(Code code) {
    return roles.space(code.space()).orElseThrow(() -> Problem.notFound("people.space-unknown"));
  }
}
