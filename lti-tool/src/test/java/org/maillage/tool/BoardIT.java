package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Inspection;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Products;

/** A program for a micro:bit runs on a simulated board that can be acted on, and is verified. */
class BoardIT extends Looking {
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  BoardIT(Products products, Browsers browsers) {
    super(products, browsers);
  }

  @Test
  void aButtonIsHeldByKeyAndTheServerVerifies() {
    open(Opening.of("exercise/oui-non").by("votes"));
    write(
        """
        from microbit import *

        while True:
            if button_a.is_pressed():
                display.show(Image.YES)
            elif button_b.is_pressed():
                display.show(Image.NO)
            else:
                display.clear()
        """);
    button("Lancer").click();
    assertThat(page.locator(".pl-says")).containsText("La carte est en marche.", PATIENTLY);
    button("Bouton B").focus();
    page.keyboard().down("Enter");
    assertThat(board(0)).containsText("La carte montre une croix.", PATIENTLY);
    page.keyboard().up("Enter");
    assertThat(board(0)).containsText("La carte ne montre rien.", PATIENTLY);
    assertThat(Inspection.of(page)).isEmpty();
    assertThat(page.locator("#exercise-player")).containsText("Exercice réussi", PATIENTLY);
  }

  @Test
  void aSecondBoardHearsWhatTheFirstSends() {
    page.setViewportSize(360, 640);
    open(Opening.of("exercise/place-a-table").by("radio"));
    write(
        """
        from microbit import *
        import radio

        radio.on()
        while True:
            if button_a.was_pressed():
                radio.send("libre")
            if radio.receive() == "libre":
                display.show(Image.YES)
        """);
    button("Lancer").click();
    assertThat(page.locator(".pl-says")).containsText("La carte est en marche.", PATIENTLY);
    page.getByLabel("Ajouter une deuxième carte").check();
    button("Bouton A").click();
    assertThat(board(1)).containsText("La carte montre une coche.", PATIENTLY);
    assertThat(board(0)).containsText("La carte ne montre rien.");
    assertThat(page.locator(".pl-sent")).containsText("libre");
    assertThat(Inspection.of(page)).isEmpty();
  }

  private void write(String program) {
    Locator python = button("Python");
    page.locator(".pl-player").waitFor();
    if (python.count() > 0) {
      python.click();
    }
    page.locator(".cm-content").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(program);
  }

  private Locator board(int which) {
    return page.locator(".pl-board-words").nth(which);
  }

  private Locator button(String name) {
    Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(name).setExact(true);
    return page.getByRole(AriaRole.BUTTON, named);
  }
}
