package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.product.Products;

/** A class goes on without a connection: the page for it opens again, and no other page is kept. */
class OfflineIT extends Looking {
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  OfflineIT(Products products, Browsers browsers) {
    super(products, browsers);
  }

  @Test
  void anExerciseOfAClassOpensAndRunsAgainInEachOfItsWays() {
    prepare();
    browser.setOffline(true);
    page.reload();
    runs();
    button("Python").click();
    assertThat(page.locator(".cm-content")).isVisible();
    runs();
    button("Pas à pas").click();
    assertThat(page.getByText("Pas à pas :")).isVisible(PATIENTLY);
  }

  @Test
  void nothingButThisPageAndItsFilesIsKept() {
    page.navigate(product.url("/exercise/couloir").toString());
    prepare();
    page.navigate(product.url("/exercise/couloir").toString());
    assertThat(kept())
        .contains("/exercise/couloir/class")
        .allMatch(path -> path.equals("/exercise/couloir/class") || path.startsWith("/static/"));

    browser.setOffline(true);
    assertThatThrownBy(() -> page.reload()).isInstanceOf(PlaywrightException.class);
  }

  private void prepare() {
    page.navigate(product.url("/exercise/couloir/class?lang=fr").toString());
    assertThat(page.getByText("s’ouvre aussi sans connexion")).isVisible(PATIENTLY);
  }

  private void runs() {
    button("Lancer").click();
    Locator count = page.getByText(Pattern.compile("contrôles? sur 1")).first();
    assertThat(count).isVisible(PATIENTLY);
  }

  @SuppressWarnings("unchecked")
  private List<String> kept() {
    return (List<String>)
        page.evaluate(
            "async () => { const all = []; for (const name of await caches.keys())"
                + " for (const one of await (await caches.open(name)).keys())"
                + " all.push(new URL(one.url).pathname); return all; }");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
