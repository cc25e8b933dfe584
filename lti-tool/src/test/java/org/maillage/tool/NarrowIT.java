package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.SpaceOperator;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Where there is little room, a page scrolls down and never sideways; a wide table does inside. */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
class NarrowIT {
  private static final String COURSE = "a-course";
  private static final List<String> PEOPLE =
      IntStream.rangeClosed(1, 60).mapToObj(i -> "person-with-a-long-name-" + i).toList();

  private static final String SIDEWAYS =
      "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

  private static final String LONG_NAME =
      "Fédération des établissements d’enseignement fondamental et secondaire de Wallonie-Bruxelles";

  private final String mark = UUID.randomUUID().toString();
  private final RunningProduct product;
  private final FakeLms lms;
  private final BrowserContext browser;
  private final Page page;

  NarrowIT(Products products, Browsers browsers) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product, Map.of("name", "Narrow " + mark));
    browser = browsers.somebody();
    page = browser.newPage();
  }

  @BeforeEach
  void enrol() {
    lms.services().roster().enrol(COURSE, PEOPLE);
    SpaceOperator operator = new SpaceOperator(product);
    operator.set(operator.spaceOf("Narrow " + mark), "name", LONG_NAME, "accent", "#7b1e5a");
  }

  @AfterEach
  void close() {
    browser.close();
    lms.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit/robot-idiot", "cohort"})
  void inASmallFrameOfACourse(String resource) {
    page.setViewportSize(416, 700);
    page.navigate(lms.coursePage(opening(resource)));
    Frame tool = page.locator("iframe[title=Maillage]").elementHandle().contentFrame();
    tool.waitForURL("**/" + resource);
    assertThat((int) tool.evaluate("() => innerWidth")).isEqualTo(400);
    scrollsOnlyDown(tool);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit/robot-idiot", "cohort"})
  void onAPhone(String resource) {
    page.setViewportSize(360, 640);
    page.navigate(lms.link(opening(resource)));
    page.waitForURL("**/" + resource);
    scrollsOnlyDown(page.mainFrame());
  }

  private static Opening opening(String resource) {
    return Opening.of(resource).in(COURSE).asTrainer();
  }

  private static void scrollsOnlyDown(Frame tool) {
    assertThat(tool.locator(".top-space")).containsText(LONG_NAME);
    if (tool.url().endsWith("/cohort")) {
      tool.locator(".grid-roster button").click();
      assertThat(tool.locator(".grid tbody th bdi").last()).isVisible();
      assertThat((int) tool.locator(".grid-scroll").evaluate("e => e.scrollWidth - e.clientWidth"))
          .isPositive();
      assertThat((int) tool.evaluate(SIDEWAYS)).isZero();
      tool.navigate(tool.url() + "/groups");
    }
    assertThat((int) tool.evaluate(SIDEWAYS)).isZero();
  }
}
