package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** "My group" within a visit: its forms and addresses. */
@ExtendWith(Products.Extension.class)
class CohortIT {
  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;

  CohortIT(Products products) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void aNameIsFoundWithoutStandingInTheAddress() {
    HttpLaunch.open(
        new HttpBrowser(product), lms, Opening.of("catalogue").in("course").named("Zoé Nguyễn"));
    String group = group();

    Answer found = browser.post(group, Map.of("search", "nguyen").entrySet());

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.kind()).isEqualTo("cohort");
    assertThat(found.body()).contains("Zoé Nguyễn", "1 personne correspond à ce choix.");
    assertThat(browser.get(group + "?search=nobody").body())
        .as("an address with a name, from before")
        .contains("Zoé Nguyễn");
  }

  @Test
  void aChoiceThatNamesNobodyHasAnAddress() {
    Answer chosen =
        browser.post(group(), Map.of("search", " ", "unstarted", "on", "module", "").entrySet());

    assertThat(chosen.status()).isEqualTo(303);
    assertThat(chosen.location().toString()).endsWith("/cohort?unstarted=on");
    assertThat(browser.get(chosen.location()).kind()).isEqualTo("cohort");
  }

  private String group() {
    Opening teaching = Opening.of("catalogue").in("course").asTrainer();
    return HttpLaunch.open(browser, lms, teaching).response().uri().resolve("cohort").getPath();
  }
}
