package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** A whole unit, in its course, where no script runs: buttons do what scripts do by themselves. */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
class WithoutScriptsIT {
  /** In a course where nobody else of these tests is. */
  private static final String UNIT = "/practice/link/5?as=lotte&course=2";

  private static final Map<String, String> KINDS =
      Map.of(
          "one", "input[type=radio]",
          "several", "input[type=checkbox]",
          "order", "[data-order]",
          "match", "select",
          "number", "input[inputmode=decimal]",
          "text", "input[type=text]:not([inputmode])");

  private final RunningProduct product;
  private final BrowserContext browser;
  private final Set<String> answered = new HashSet<>();
  private Frame tool;

  WithoutScriptsIT(Products products, Browsers browsers) {
    product = products.on(Database.H2);
    browser = browsers.somebody(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aUnitIsFinishedInItsCourse() {
    open();
    String unit = tool.url();
    tool.locator(".go a").click();
    tool.waitForURL(unit + "/*");
    while (!tool.url().equals(unit)) {
      finishStep(tool.url());
    }
    assertThat(answered).isEqualTo(KINDS.keySet());
    Locator bar = tool.locator("main progress").first();
    assertThat(bar).hasAttribute("value", bar.getAttribute("max"));

    tool.locator("main a[href$='/m1u1-retour']").first().click();
    tool.locator("textarea").first().fill("They gave orders to the robot, and laughed.");
    tool.locator("form[action$='/note'] button").click();
    assertThat(tool.locator("#saved")).isVisible();
    tool.navigate(unit + "/m1u1-retour");
    assertThat(tool.locator("textarea").first())
        .hasValue("They gave orders to the robot, and laughed.");
  }

  /** From the page of the course; the LMS's own form waits for a hand. */
  private void open() {
    Page course = browser.newPage();
    course.navigate("http://127.0.0.1:" + product.port() + UNIT);
    tool = course.locator("iframe.tool").elementHandle().contentFrame();
    tool.locator("form[action$='/lti/launch'] button").click();
    tool.waitForURL("**/unit/robot-idiot");
  }

  private void finishStep(String step) {
    for (Locator item : tool.locator(".quiz-item").all()) {
      answer(item);
    }
    tool.locator("form[action$='/done'] button, .way-on a.btn-primary").click();
    tool.waitForURL(address -> !address.equals(step) && !address.startsWith(step + "#"));
  }

  private void answer(Locator item) {
    KINDS.forEach(
        (kind, shape) -> {
          if (item.locator(shape).count() > 0) {
            fill(kind, item.locator(shape));
            answered.add(kind);
          }
        });
    item.locator(".quiz-go button").click();
    assertThat(item.locator(".feedback")).isVisible();
  }

  private static void fill(String kind, Locator question) {
    switch (kind) {
      case "one", "several" -> question.first().check();
      case "order" -> moveDown(question.locator("li"));
      case "match" ->
          question.all().forEach(list -> list.selectOption(new SelectOption().setIndex(1)));
      default -> question.fill("1");
    }
  }

  private static void moveDown(Locator lines) {
    String first = lines.first().locator(".order-text").innerText();
    lines.first().locator("button[value^='down:']").click();
    assertThat(lines.nth(1).locator(".order-text")).hasText(first);
  }
}
