package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Products;

/** An exercise in class: projected or done by children, with no account and no trace; on paper. */
class ClassIT extends Looking {
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  ClassIT(Products products, Browsers browsers) {
    super(products, browsers);
  }

  @Test
  void aTeacherProjectsAnExerciseInAWindowWithNothingOfTheirOwn() {
    open(Opening.of("exercise/couloir").by("projects").named("Zoé Dupont").asTrainer());
    assertThat(page.locator(".exercise-notes")).isVisible();
    Page shown =
        page.waitForPopup(
            () -> page.getByText("Projeter en classe (nouvelle fenêtre)").first().click());
    assertThat(shown).hasURL(product.url("/exercise/couloir/class?lang=fr").toString());
    assertThat(shown.getByRole(AriaRole.HEADING).first()).hasText("Au bout du couloir");
    assertThat(shown.locator("header, footer, .exercise-notes, .exercise-group")).hasCount(0);
    assertThat(shown.getByText("Zoé")).hasCount(0);
  }

  @Test
  void nothingIsSentAndNothingIsStoredWhenAChildRunsAProgram() {
    List<String> sent = new ArrayList<>();
    page.onRequest(
        request -> {
          if (!request.method().equals("GET")) {
            sent.add(request.method() + " " + request.url());
          }
        });
    page.setExtraHTTPHeaders(Map.of("Accept-Language", "fr"));
    page.navigate(product.url("/exercise/couloir/class").toString());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lancer")).click();
    assertThat(page.getByText(Pattern.compile("contrôles? sur 1")).first()).isVisible(PATIENTLY);
    assertThat(page.getByText("Faire vérifier")).hasCount(0);
    page.reload();
    assertThat(sent).isEmpty();
    assertThat(browser.cookies()).isEmpty();
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
  }

  @Test
  void whoeverLooksFromACourseSeesTheSameAndStaysNobody() {
    open(Opening.of("exercise/couloir").by("looks").asTrainer());
    page.navigate(page.url() + "/class");
    assertThat(page.locator(".exercise-notes, .exercise-group")).hasCount(0);
    String data = page.locator("#exercise-data").textContent();
    assertThat(data).contains("\"kept\":false").doesNotContain("/v/");
  }

  @Test
  void theAddressOnTheBoardIsAlsoACodeForAPhone() {
    HttpBrowser phone = new HttpBrowser(product);
    assertThat(phone.get("/x/couloir").location().getPath()).isEqualTo("/exercise/couloir/class");
    assertThat(phone.get("/x/couloir/qr.svg").body()).contains(product.url("/x/couloir") + "<");
    assertThat(phone.get("/x/no-such-exercise").status()).isEqualTo(404);
  }

  @Test
  void everyExerciseFitsOnOneSheetOfPaper() {
    page.navigate(product.url("/exercises").toString());
    List<String> all =
        page.locator("main li a").all().stream().map(link -> link.getAttribute("href")).toList();
    assertThat(all).contains("/exercise/couloir");
    List<String> longer = new ArrayList<>();
    for (String exercise : all) {
      page.navigate(product.url(exercise + "/print").toString());
      if (sheets() != 1) {
        longer.add(exercise);
      }
    }
    assertThat(longer).isEmpty();
  }

  private int sheets() {
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return (int) Pattern.compile("/Type /Page\\b").matcher(text).results().count();
  }

  @Test
  void paperShowsWhatIsToBeReached() {
    page.navigate(product.url("/exercise/couloir/print?lang=fr").toString());
    assertThat(page.getByRole(AriaRole.IMG).first())
        .hasAttribute("aria-label", Pattern.compile("5 lignes et 6 colonnes.*ligne 4, colonne 2"));
    page.navigate(product.url("/exercise/gants-perdus/print").toString());
    assertThat(page.locator(".exercise-paper-pictures svg")).hasCount(1);
    page.navigate(product.url("/exercise/flocon/print").toString());
    assertThat(page.locator(".exercise-paper-pictures path").nth(30)).isAttached();
  }
}
