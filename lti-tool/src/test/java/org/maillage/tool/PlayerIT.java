package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Products;

/** A program is written in the page, tried there at once, and verified by the server. */
class PlayerIT extends Looking {
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  PlayerIT(Products products, Browsers browsers) {
    super(products, browsers);
  }

  /** As on a phone, or with a screen reader. */
  @Test
  void aRobotIsLedToItsFlagByTheListOfInstructions() {
    page.setViewportSize(360, 640);
    open(Opening.of("exercise/couloir").by("by-list"));
    assertThat(button("Liste d’instructions")).hasAttribute("aria-pressed", "true");
    String[] program = {"avancer", "avancer", "tourner à gauche", "avancer", "avancer"};
    for (String instruction : program) {
      Locator more = page.locator("details:has(summary:text('Ajouter'))").last();
      more.locator("summary").click();
      more.getByText(instruction, new Locator.GetByTextOptions().setExact(true)).click();
    }
    solved();
  }

  @Test
  void aFunctionInPythonIsVerifiedOnCasesThatThePageDoesNotShow() {
    open(Opening.of("exercise/nim").by("by-python"));
    page.locator(".cm-content").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText("def nim(n):\n    return n % 4 or 1\n");
    solved();
  }

  @Test
  void whatTheServerFoundIsShownWithWhatItTried() {
    open(Opening.of("exercise/nim").by("not-yet"));
    page.locator(".cm-content").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText("def nim(n):\n    return 0\n");
    button("Faire vérifier").click();
    assertThat(page.getByText("Bien avancé, pas encore terminé.")).isVisible(PATIENTLY);
    assertThat(page.locator(".pl-why", inside("Pour nim(5)"))).isVisible();
  }

  private static Page.LocatorOptions inside(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private void solved() {
    button("Lancer").click();
    Page.GetByTextOptions anywhere = new Page.GetByTextOptions();
    assertThat(page.getByText(Pattern.compile("Exercice réussi"), anywhere).first())
        .isVisible(PATIENTLY);
    page.reload();
    assertThat(page.locator(".done-mark")).isVisible(PATIENTLY);
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
