package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/** A trainer chooses units by what they need, without scripts. */
@ExtendWith(Products.Extension.class)
class PickIT {
  private static final String SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;

  PickIT(Products products) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void unitsAreFoundByNeedAndWhatWasTickedStays() {
    Answer opened = pick();
    String picker = opened.response().uri().getPath();
    assertThat(resources(opened)).contains("unit/robot-idiot", "unit/choisir", "cohort");

    Answer found =
        browser.post(
            picker + "/find",
            List.of(
                Map.entry("words", "une séance sur les boucles"),
                Map.entry("age", "9"),
                Map.entry("resource", "unit/choisir"),
                Map.entry("column.unit/choisir", "PERCENTAGE")));

    assertThat(resources(found)).contains("unit/repeter", "unit/choisir").doesNotContain("cohort");
    Document page = Jsoup.parse(found.body());
    assertThat(page.select("input[name=resource][checked]").eachAttr("value"))
        .containsExactly("unit/choisir");
    assertThat(page.selectFirst("#unit-choisir-column option[selected]").val())
        .isEqualTo("PERCENTAGE");
    assertThat(page.selectFirst("#words").val()).isEqualTo("une séance sur les boucles");
    assertThat(page.selectFirst("#age option[selected]").text()).contains("CM1", "4e primaire");
    assertThat(page.select("a[target=_blank]").eachAttr("href")).contains("/unit/repeter");
    assertThat(new HttpBrowser(product).get("/unit/repeter").kind()).isEqualTo("unit");
  }

  @Test
  void whatIsNotThereIsSaid() {
    String picker = pick().response().uri().getPath();

    Answer nothing = browser.post(picker + "/find", Map.of("words", "chimie quantique").entrySet());
    assertThat(nothing.body()).contains("Aucune unité ne répond à tout cela");
    assertThat(resources(nothing)).isEmpty();
  }

  private static List<String> resources(Answer picker) {
    return Jsoup.parse(picker.body()).select("input[name=resource]").eachAttr("value");
  }

  private Answer pick() {
    Opening choosing =
        Opening.of("catalogue")
            .asTrainer()
            .with(FakeLms.CLAIM + "message_type", "LtiDeepLinkingRequest")
            .with(
                SETTINGS,
                Map.of(
                    "accept_types",
                    List.of("ltiResourceLink"),
                    "accept_presentation_document_targets",
                    List.of("iframe"),
                    "accept_multiple",
                    true,
                    "accept_lineitem",
                    true,
                    "deep_link_return_url",
                    lms.issuer() + "/return"));
    Answer picker = HttpLaunch.open(browser, lms, choosing);
    assertThat(picker.kind()).isEqualTo("pick");
    return picker;
  }
}
