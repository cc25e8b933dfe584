package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;

/** A whole unit without a mouse: every stop of the focus is to be seen. */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
class ByKeyboardIT {
  private static final int MOST_KEYS = 1_000;

  /** What the focus stands on, in words that decide which key to press. */
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement, form = at.closest('form');
        const answered = form && form.querySelector('[id^=fb-]');
        if (at === document.body) return 'nothing';
        const style = getComputedStyle(at);
        if (at.tabIndex >= 0 && style.outlineStyle === 'none' && style.boxShadow === 'none') return 'invisible ' + at.outerHTML;
        if (answered) return 'answered';
        if (at.matches('input[type=radio], input[type=checkbox]')) return at.checked ? 'chosen' : 'choice';
        if (at.matches('select')) return at.value ? 'chosen' : 'list';
        if (at.matches('input[type=text]')) return at.value ? 'chosen' : 'field';
        if (at.matches('.quiz-go button, form[action$="/done"] button')) return 'send';
        if (at.matches('.way-on a.btn-primary')) return 'on';
        return 'other';
      }
      """;

  private final Browsers browsers;
  private final FakeLms lms;

  ByKeyboardIT(Products products, Browsers browsers) {
    lms = FakeLms.registeredAt(products.on(Database.H2));
    this.browsers = browsers;
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void aUnitIsFinishedWithoutAMouse() {
    try (BrowserContext browser = browsers.somebody()) {
      Page page = browser.newPage();
      page.navigate(lms.link(Opening.of("unit/robot-idiot")));
      page.waitForURL("**/unit/robot-idiot");
      String unit = page.url();
      page.locator("main a.btn-primary").first().focus();
      enter(page);
      for (int keys = 0; !page.url().equals(unit); keys++) {
        assertThat(keys).as("keys pressed, at %s", page.url()).isLessThan(MOST_KEYS);
        String focus = (String) page.evaluate(FOCUS);
        assertThat(focus).as("focus at %s", page.url()).doesNotStartWith("invisible");
        switch (focus) {
          case "choice" -> page.keyboard().press("Space");
          case "list" -> page.keyboard().press("ArrowDown");
          case "field" -> page.keyboard().press("1");
          case "send", "on" -> enter(page);
          default -> page.keyboard().press("Tab");
        }
      }
      assertThat(page.locator("main progress").first()).hasAttribute("value", total(page));
    }
  }

  @Test
  void linesAreOrderedWithoutAMouse() {
    try (BrowserContext browser = browsers.somebody()) {
      Page page = step(browser, "m1u1-essai");
      List<String> lines = page.locator(".order-text").allInnerTexts();
      tabTo(page, page.locator("[data-order] li:first-child button[value^='down:']"));
      page.keyboard().press("Enter");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-order] li:nth-child(3) button[value^='down:']")).isFocused();
      Collections.rotate(lines.subList(0, 3), -1);
      assertThat(page.locator(".order-text").allInnerTexts()).isEqualTo(lines);

      Locator item = page.locator(".quiz-item:has([data-order])");
      tabTo(page, item.locator(".quiz-go button"));
      enter(page);
      assertThat(item.locator(".feedback")).isFocused();
      assertThat(page.locator(".order-text").allInnerTexts()).isEqualTo(lines);
    }
  }

  @Test
  void pairsAreMatchedWithoutAMouse() {
    try (BrowserContext browser = browsers.somebody()) {
      Page page = step(browser, "m1u1-bilan");
      Locator item = page.locator(".quiz-item:has(.match)");
      Locator lists = item.locator("select");
      List<String> chosen = new ArrayList<>();
      for (Locator list : lists.all()) {
        tabTo(page, list);
        page.keyboard().press("ArrowDown");
        chosen.add(list.inputValue());
      }
      assertThat(chosen).isNotEmpty().doesNotContain("");
      tabTo(page, item.locator(".quiz-go button"));
      enter(page);
      assertThat(item.locator(".feedback")).isFocused();
      assertThat(lists.all()).extracting(Locator::inputValue).isEqualTo(chosen);
    }
  }

  private Page step(BrowserContext browser, String id) {
    Page page = browser.newPage();
    page.navigate(lms.link(Opening.of("unit/robot-idiot")));
    page.waitForURL("**/unit/robot-idiot");
    page.navigate(page.url() + "/" + id);
    return page;
  }

  private static void tabTo(Page page, Locator target) {
    for (int keys = 0; !(boolean) target.evaluate("e => e === document.activeElement"); keys++) {
      assertThat(keys).as("keys pressed on the way to %s", target).isLessThan(MOST_KEYS);
      page.keyboard().press("Tab");
    }
  }

  private static String total(Page page) {
    return page.locator("main progress").first().getAttribute("max");
  }

  private static void enter(Page page) {
    page.evaluate("() => { window.before = true }");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }
}
