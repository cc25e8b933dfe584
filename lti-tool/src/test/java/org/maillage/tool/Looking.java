package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Inspection;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Looks at pages in every language, by day and by night, on a desk and on a phone. */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
abstract class Looking {
  static final List<String> LANGUAGES = List.of("fr", "nl", "en");

  final RunningProduct product;
  final FakeLms lms;
  final BrowserContext browser;
  final Page page;

  Looking(Products products, Browsers browsers) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product);
    browser = browsers.somebody();
    page = browser.newPage();
  }

  @AfterEach
  void close() {
    browser.close();
    lms.close();
  }

  void open(Opening opening) {
    page.navigate(lms.link(opening));
    page.waitForURL("**/v/**");
  }

  /** At these pages, in every language. */
  void look(String... addresses) {
    List<String> faults = new ArrayList<>();
    for (String at : addresses) {
      String address = product.url("/").resolve(at) + (at.contains("?") ? "&" : "?") + "lang=";
      for (String language : LANGUAGES) {
        page.navigate(address + language);
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo(language);
        faults.addAll(Inspection.of(page));
      }
    }
    assertThat(faults).isEmpty();
  }

  String practice(String path) {
    return "http://127.0.0.1:" + product.port() + "/practice" + path;
  }
}
