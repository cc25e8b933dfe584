package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** In a course's frame, on another site than the LMS, whatever the browser refuses there. */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
class FrameIT {
  private final RunningProduct product;
  private final FakeLms lms;
  private final Browsers browsers;

  FrameIT(Products products, Browsers browsers) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product);
    this.browsers = browsers;
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void thirdPartyCookiesBlockedTheLaunchWorksInTheFrame() {
    try (BrowserContext browser = browsers.somebody()) {
      Page course = Browsers.blockingThirdPartyCookies(browser.newPage());
      course.navigate(lms.coursePage(Opening.of("unit/robot-idiot").named("Zoé")));
      assertThat(probe(course)).hasText("blocked");
      FrameLocator tool = tool(course, 0);
      assertThat(page(tool, "unit")).isVisible();
      assertThat(page(tool, "unit")).containsText("Zoé");

      tool.locator("main a[href*='/unit/robot-idiot/']").first().click();
      assertThat(page(tool, "step")).isVisible();
      tool.locator("form[action$='/done'] button").click();
      assertThat(tool.locator("progress").first()).hasAttribute("value", "1");
    }
  }

  @Test
  void everyCookieOfTheFrameRefusedTheLaunchWorksInANewWindow() {
    try (BrowserContext browser = browsers.somebody()) {
      Page course = browsers.refusingCookiesInFrames(browser.newPage(), product.origin());
      course.navigate(lms.coursePage(Opening.of("unit/robot-idiot").named("Zoé")));
      FrameLocator tool = tool(course, 0);
      assertThat(page(tool, "new-window")).isVisible();

      Page window = browser.waitForPage(() -> tool.locator("main a").click());
      assertThat(window.locator("body[data-page=unit]")).containsText("Zoé");
    }
  }

  /** A new tab would not have the frame's cookie, and the browser's menu prints the course. */
  @Test
  void aSheetIsPrintedFromTheFrameAlone() {
    try (BrowserContext browser = browsers.somebody()) {
      browser.addInitScript("window.print = () => document.body.dataset.printed = 'alone'");
      Page course = Browsers.blockingThirdPartyCookies(browser.newPage());
      course.navigate(lms.coursePage(Opening.of("unit/robot-idiot")));
      FrameLocator tool = tool(course, 0);
      tool.locator("main a[href$='/m1u1-jeu']").first().click();
      tool.locator("main a[href$='/print']").click();
      assertThat(page(tool, "print").locator(".paper-page h1")).isVisible();

      tool.locator("button[data-print]").click();
      assertThat(page(tool, "print")).hasAttribute("data-printed", "alone");
      tool.locator("main a[href$='/m1u1-jeu']").click();
      assertThat(page(tool, "step")).isVisible();
    }
  }

  @Test
  void twoTabsOfOneBrowserNeverMix() {
    try (BrowserContext browser = browsers.somebody()) {
      Page learning = Browsers.blockingThirdPartyCookies(browser.newPage());
      Page teaching = Browsers.blockingThirdPartyCookies(browser.newPage());
      learning.navigate(lms.coursePage(Opening.of("catalogue").by("zoe").in("one")));
      teaching.navigate(lms.coursePage(Opening.of("catalogue").by("zoe").in("two").asTrainer()));
      assertThat(page(tool(learning, 0), "catalogue")).isVisible();
      assertThat(page(tool(teaching, 0), "catalogue")).isVisible();

      learning.bringToFront();
      tool(learning, 0).locator("main a[href*='/unit/']").first().click();
      assertThat(page(tool(learning, 0), "unit")).isVisible();
      assertThat(trainersLink(learning)).hasCount(0);
      teaching.bringToFront();
      trainersLink(teaching).click();
      assertThat(page(tool(teaching, 0), "cohort")).isVisible();
    }
  }

  @Test
  void twoFramesOfOneCoursePageBothOpen() {
    try (BrowserContext browser = browsers.somebody()) {
      Page course = Browsers.blockingThirdPartyCookies(browser.newPage());
      course.navigate(
          lms.coursePage(Opening.of("catalogue").by("zoe"), Opening.of("catalogue").by("zoe")));
      assertThat(page(tool(course, 0), "catalogue")).isVisible();
      assertThat(page(tool(course, 1), "catalogue")).isVisible();
    }
  }

  @Test
  void aRefusalIsReadableInsideTheFrame() {
    try (BrowserContext browser = browsers.somebody()) {
      Page course = Browsers.blockingThirdPartyCookies(browser.newPage());
      course.navigate(lms.coursePage(Opening.of("catalogue").without("sub")));
      assertThat(page(tool(course, 0), "error")).containsText("lms.anonymous-refused");
    }
  }

  private static FrameLocator tool(Page course, int which) {
    return course.frameLocator("iframe[title=Maillage] >> nth=" + which);
  }

  private static Locator page(FrameLocator tool, String kind) {
    return tool.locator("body[data-page=" + kind + "]");
  }

  private static Locator probe(Page course) {
    return course.frameLocator("iframe[title=Probe]").locator("p");
  }

  private static Locator trainersLink(Page course) {
    return tool(course, 0).locator("header a[href$='/cohort']");
  }
}
