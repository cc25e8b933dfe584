package org.maillage.lms.web;

import java.util.List;
import java.util.Locale;
import org.maillage.lms.app.InvitationEntry;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Spaces.Summary;

/**
 * All invitations, the newest first.
 *
 * @param spaces into which a new one may lead
 * @param revoked whether one was revoked just now
 */
public record InvitationsView(
    List<InvitationEntry> invitations, List<Summary> spaces, boolean revoked) {

  /** What became of an invitation, and when. */
  public String state(Page page, InvitationEntry invitation) {
    String state = invitation.state().name().toLowerCase(Locale.ROOT);
    return page.t("lms.admin.invitation-" + state, page.when(invitation.since()));
  }

  public String made(Page page, InvitationEntry invitation) {
    return page.when(invitation.createdAt());
  }
}
