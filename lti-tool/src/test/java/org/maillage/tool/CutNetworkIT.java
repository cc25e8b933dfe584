package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Exerciser;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Products;

/**
 * The network goes away in the middle of an exercise: work goes on in the page, nothing is lost.
 */
class CutNetworkIT extends Looking {
  private static final String SLUG = "couloir";
  private static final String KEPT = "gardé dans cette page";

  CutNetworkIT(Products products, Browsers browsers) {
    super(products, browsers);
  }

  @Test
  void aProgramWrittenWithoutNetworkIsKeptAndVerifiedOnItsReturn() throws Exception {
    openAndCut("cut-off");
    button("Python").click();
    write(Exerciser.solution(SLUG));
    assertThat(page.locator(".pl-kept")).containsText(KEPT);

    button("Pas à pas").click();
    assertThat(page.locator(".pl-says")).containsText("Pas à pas");
    button("Lancer").click();
    assertThat(page.locator(".pl-says")).containsText("1 contrôle sur 1");
    assertThat(page.locator(".pl-verdict")).containsText(KEPT);
    button("Faire vérifier").click(impatiently());

    browser.setOffline(false);
    assertThat(page.locator(".pl-verdict")).containsText("Exercice réussi");
    assertThat(page.locator(".pl-kept")).hasText("Enregistré.");
    assertThat(kept("sent")).hasSize(1).first().satisfies(CutNetworkIT::isSolution);
    assertThat(kept("drafts")).hasSize(1).first().satisfies(CutNetworkIT::isSolution);
  }

  /** What is handed in first waits for the network, and what it became meanwhile comes after it. */
  @Test
  void aProgramFinishedAfterItWasHandedInIsVerifiedToo() throws Exception {
    openAndCut("finishes-later");
    button("Python").click();
    write(Exerciser.typical(SLUG, 0));
    button("Faire vérifier").click();
    assertThat(page.locator(".pl-verdict")).containsText(KEPT);
    write(Exerciser.solution(SLUG));
    button("Lancer").click();
    assertThat(page.locator(".pl-says")).containsText("1 contrôle sur 1");

    browser.setOffline(false);
    assertThat(page.locator(".pl-verdict")).containsText("Exercice réussi");
    assertThat(kept("sent")).hasSize(2).last().satisfies(CutNetworkIT::isSolution);
  }

  /** Though it is on its way. */
  private static Locator.ClickOptions impatiently() {
    return new Locator.ClickOptions().setForce(true);
  }

  private void openAndCut(String user) {
    open(Opening.of("exercise/" + SLUG).by(user));
    assertThat(button("Lancer")).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    browser.setOffline(true);
  }

  private void write(String python) {
    page.locator(".cm-content").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(python);
  }

  private static void isSolution(Object program) {
    assertThat((String) ((Map<?, ?>) program).get("python"))
        .isEqualToNormalizingNewlines(Exerciser.solution(SLUG));
  }

  /** What the server has of this person. */
  private List<Object> kept(String what) throws Exception {
    String visit = page.url().replaceFirst("/exercise/.*", "");
    Map<String, Object> all =
        JSONObjectUtils.parse(page.request().get(visit + "/me/export").text());
    Map<String, Object> exercises = JSONObjectUtils.getJSONObject(all, "exercises");
    return JSONArrayUtils.parse(JSONArrayUtils.toJSONString((List<?>) exercises.get(what)));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
