package org.maillage.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Languages;
import org.maillage.lms.app.InvitationEntry;
import org.maillage.lms.domain.Invitation.State;
import org.maillage.lti13.keys.PublishedKey;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

class AdminPagesTest {
  private static final Instant MADE = Instant.parse("2026-11-21T13:30:00Z");

  @Test
  void onlyAnOpenInvitationCanBeWithdrawn() {
    assertThat(invitations(Languages.FRENCH, State.OPEN))
        .contains("ouverte jusqu’au", "action=\"/admin/invitations/abc/revoke\"", ">Retirer<");
    for (State state : List.of(State.USED, State.REVOKED, State.EXPIRED)) {
      assertThat(invitations(Languages.FRENCH, state)).doesNotContain("/revoke");
    }
  }

  @Test
  void eachStateHasItsWordsInEachLanguage() {
    for (Locale locale : Languages.ALL) {
      for (State state : State.values()) {
        assertThat(invitations(locale, state)).contains("data-page=\"admin\"");
      }
    }
    assertThat(invitations(Languages.DUTCH, State.REVOKED)).contains("ingetrokken op");
    assertThat(invitations(Languages.ENGLISH, State.EXPIRED)).contains("no longer valid since");
  }

  @Test
  void withoutInvitationsThePageSaysWhatWillCome() {
    assertThat(
            html(
                Languages.FRENCH,
                "admin-invitations",
                new InvitationsView(List.of(), List.of(), true)))
        .contains("Ici apparaîtront les invitations", "L’invitation est retirée")
        .doesNotContain("<table");
  }

  @Test
  void oldKeysCanBeWithdrawnOnceThereIsANewOne() {
    PublishedKey old = new PublishedKey("old", MADE, MADE.plusSeconds(60));
    PublishedKey newest = new PublishedKey("new", MADE, null);

    assertThat(keys("admin-keys", List.of(newest)))
        .contains("Une seule clé est publiée")
        .doesNotContain("/admin/keys/withdraw");
    assertThat(keys("admin-keys", List.of(newest, old))).contains("href=\"/admin/keys/withdraw\"");
  }

  @Test
  void withdrawingSaysFirstWhatItMeans() {
    PublishedKey old = new PublishedKey("old-key", MADE, MADE.plusSeconds(60));
    PublishedKey newest = new PublishedKey("new-key", MADE, null);

    assertThat(keys("admin-withdraw", List.of(newest, old)))
        .contains("old-key", "refuser les appels de Maillage", "Les garder")
        .contains("<form method=\"post\" action=\"/admin/keys/withdraw\"")
        .doesNotContain("new-key");
    assertThat(keys("admin-withdraw", List.of(newest))).doesNotContain("/admin/keys/withdraw");
  }

  private static String keys(String template, List<PublishedKey> keys) {
    for (Locale locale : Languages.ALL) {
      html(locale, template, new KeysView("https://tool.example/lti/jwks", keys, null));
    }
    return html(
        Languages.FRENCH, template, new KeysView("https://tool.example/lti/jwks", keys, null));
  }

  private static String invitations(Locale locale, State state) {
    InvitationEntry entry = new InvitationEntry("abc", state, MADE, MADE, "Réseau", null);
    return html(locale, "admin-invitations", new InvitationsView(List.of(entry), List.of(), false));
  }

  private static String html(Locale locale, String template, Object view) {
    Page page = AdminPage.of(Actor.visitor(locale), "lms.admin.title");
    StringOutput html = new StringOutput();
    new Views().part("lms/" + template + ".jte", page, view).writeTo(html);
    return html.toString();
  }
}
