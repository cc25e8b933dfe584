package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Anyone finds out who answers for the data, and what is known not to be accessible. */
@ExtendWith(Products.Extension.class)
class LegalPagesIT {
  private final RunningProduct product;
  private final HttpBrowser visitor;
  private final FakeLms lms;

  LegalPagesIT(Products products) {
    product = products.on(Database.H2);
    visitor = new HttpBrowser(product);
    lms = FakeLms.registeredAt(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void everyPageLeadsThere() {
    Answer inCourse = HttpLaunch.open(new HttpBrowser(product), lms, Opening.of("catalogue"));
    String visit = inCourse.visit();
    assertThat(foot(inCourse))
        .containsExactly(visit + "/confidentialite", visit + "/accessibilite");
    for (String page : List.of("/", "/catalogue", "/no-such-page", "/admin/sign-in")) {
      assertThat(foot(visitor.get(page))).containsExactly("/confidentialite", "/accessibilite");
    }
  }

  @Test
  void whatTheOperatorDidNotSayIsSaidToBeMissing() {
    Answer privacy = visitor.get("/confidentialite");
    assertThat(privacy.kind()).isEqualTo("privacy");
    assertThat(Jsoup.parse(privacy.body()).text())
        .contains("6 ans", "ne l’a pas encore indiqué", "Mes données");
    Answer accessibility = visitor.get("/accessibilite");
    assertThat(accessibility.kind()).isEqualTo("accessibility");
    assertThat(accessibility.body()).contains("Non audité");
  }

  @Test
  void theOperatorSaysWhoAnswersForIt(@TempDir Path folder) {
    try (RunningProduct own = RunningProduct.in(folder)) {
      own.set("MAILLAGE_CONTROLLER", "Académie d’Essai, 1 rue <b>du Test</b>");
      own.set("MAILLAGE_DATA_PROTECTION", "dpo@academie.example");
      own.set("MAILLAGE_HOSTING", "Hébergeur Exemple, Namur");
      own.set("MAILLAGE_CONTACT", "aide@academie.example");
      own.set("MAILLAGE_RETENTION_YEARS", "3");
      own.start();
      HttpBrowser browser = new HttpBrowser(own);
      assertThat(Jsoup.parse(browser.get("/confidentialite").body()).text())
          .contains("Académie d’Essai, 1 rue <b>du Test</b>", "dpo@academie.example")
          .contains("Hébergeur Exemple, Namur", "3 ans")
          .doesNotContain("pas encore indiqué");
      assertThat(browser.get("/accessibilite").body()).contains("aide@academie.example");
    }
  }

  private static List<String> foot(Answer page) {
    return Jsoup.parse(page.body()).select(".foot-about a").eachAttr("href");
  }
}
