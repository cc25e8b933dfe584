package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.SpaceOperator;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** What an organisation sets is what its people see, and nobody else's people. */
@OnBothDatabases
class SpaceSettingsIT {
  private static final String PRESENTATION = FakeLms.CLAIM + "launch_presentation";

  private final String mark = UUID.randomUUID().toString();
  private final RunningProduct product;
  private final FakeLms lms;
  private final FakeLms other;
  private final SpaceOperator operator;
  private final String space;

  SpaceSettingsIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product, Map.of("name", "Ours " + mark));
    other = FakeLms.registeredAt(product, Map.of("name", "Other " + mark));
    operator = new SpaceOperator(product);
    space = operator.spaceOf("Ours " + mark);
  }

  @AfterEach
  void close() {
    lms.close();
    other.close();
  }

  @Test
  void peopleSeeTheNameTheWelcomeAndTheColourOfTheirSpaceOnly() {
    HttpBrowser zoe = new HttpBrowser(product);
    String catalogue = path(HttpLaunch.open(zoe, lms, Opening.of("catalogue")));
    assertThat(page(zoe, catalogue).select(".top-space")).as("until somebody names it").isEmpty();

    operator.set(
        space, "name", "<b>Réseau " + mark, "welcome-fr", "Soyez " + mark, "accent", "#7B1E5A");

    Document seen = page(zoe, catalogue);
    assertThat(seen.select(".top-space").text()).isEqualTo("<b>Réseau " + mark);
    assertThat(seen.select(".welcome").text()).isEqualTo("Soyez " + mark);
    String style = seen.select("link[href^=/colours/]").attr("href");
    assertThat(zoe.get(style).body()).contains("--m-button: #7b1e5a");
    assertThat(zoe.get(style).header("Cache-Control")).contains("immutable");

    HttpBrowser bram = new HttpBrowser(product);
    Answer elsewhere = HttpLaunch.open(bram, other, Opening.of("catalogue"));
    assertThat(elsewhere.body()).doesNotContain(mark, "/colours/");
    assertThat(bram.get("/catalogue").body()).doesNotContain(mark, "/colours/");
  }

  @Test
  void theLogoIsMadeAnewAndCarriesTheName() throws IOException {
    operator.set(space, "name", "Réseau " + mark);
    assertThat(operator.sendLogo(space, picture()).status()).isEqualTo(303);
    HttpBrowser zoe = new HttpBrowser(product);
    String catalogue = path(HttpLaunch.open(zoe, lms, Opening.of("catalogue")));

    var logo = page(zoe, catalogue).selectFirst(".top-space img");

    assertThat(logo.attr("alt")).isEqualTo("Réseau " + mark);
    Answer image = new HttpBrowser(product).get(logo.attr("src"));
    assertThat(image.header("Content-Type")).isEqualTo("image/png");
    assertThat(image.header("Cache-Control")).contains("immutable");
    assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
    String elsewhere = logo.attr("src").replaceFirst("[0-9a-f]{16}", "0123456789abcdef");
    assertThat(zoe.get(elsewhere).status()).isEqualTo(404);

    Answer refused = operator.sendLogo(space, "<svg/>".repeat(20).getBytes());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(SpaceOperator.refusal(refused)).contains("ni PNG ni JPEG");
    assertThat(operator.sendLogo(space, new byte[600 * 1024]).status()).isEqualTo(413);
    assertThat(zoe.get(logo.attr("src")).status()).as("the one before stays").isEqualTo(200);
  }

  @Test
  void onlyItsLanguagesAreOfferedAndItsOwnIsTheFirst() {
    operator.set(space, "language", "nl", "offered", "fr");

    assertThat(language(opened("fr"))).isEqualTo("fr");
    assertThat(language(opened("en"))).as("not offered").isEqualTo("nl");
    assertThat(language(opened("de"))).as("not ours").isEqualTo("nl");
    Document page = Jsoup.parse(opened("nl").body());
    assertThat(page.select(".foot-languages a").eachAttr("lang")).containsExactly("nl", "fr");
    HttpBrowser zoe = new HttpBrowser(product);
    String catalogue = path(HttpLaunch.open(zoe, lms, Opening.of("catalogue")));
    assertThat(language(zoe.get(catalogue + "?lang=en"))).isEqualTo("fr");
    assertThat(language(zoe.get(catalogue + "?lang=nl"))).isEqualTo("nl");
  }

  /** These two never have the same day. */
  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
  void todayIsWhatItIsThere(String zone) {
    operator.set(space, "zone", zone);
    HttpBrowser trainer = new HttpBrowser(product);
    Opening training = Opening.of("cohort").asTrainer();
    String cohort = path(HttpLaunch.open(trainer, lms, training));

    LocalDate before = LocalDate.now(ZoneId.of(zone));
    String asked = page(trainer, cohort + "/presence").selectFirst("#date").val();
    String file = trainer.get(cohort + ".csv").header("Content-Disposition");
    LocalDate after = LocalDate.now(ZoneId.of(zone));

    assertThat(LocalDate.parse(asked)).isBetween(before, after);
    assertThat(file).containsAnyOf(before.toString(), after.toString());
  }

  @Test
  void itsLegalPagesSayWhatItSaidAndElseWhatTheOperatorSays() {
    operator.set(space, "controller", "Académie " + mark, "contact", "aide@" + mark, "years", "9");
    HttpBrowser zoe = new HttpBrowser(product);
    String visit =
        path(HttpLaunch.open(zoe, lms, Opening.of("catalogue"))).replace("/catalogue", "");
    String open = space.replace("/admin/spaces", "/spaces");

    for (String address : new String[] {visit, open}) {
      assertThat(page(zoe, address + "/confidentialite").select("main").text())
          .contains("Académie " + mark, "9 ans", "ne l’a pas encore indiqué");
      assertThat(zoe.get(address + "/accessibilite").body()).contains("aide@" + mark);
    }
    assertThat(zoe.get("/confidentialite").body()).doesNotContain(mark).contains("6 ans");
    assertThat(zoe.get("/spaces/none/confidentialite").problemCode())
        .isEqualTo("people.space-unknown");
    HttpBrowser bram = new HttpBrowser(product);
    String elsewhere = path(HttpLaunch.open(bram, other, Opening.of("catalogue")));
    assertThat(bram.get(elsewhere.replace("catalogue", "confidentialite")).body())
        .doesNotContain(mark);
  }

  @Test
  void whatIsRefusedIsShownAgain() {
    Answer pale = operator.set(space, "accent", "#ffcc00", "hosting", "Namur " + mark);
    assertThat(pale.status()).isEqualTo(400);
    assertThat(SpaceOperator.refusal(pale)).contains("trop claire", "#");
    assertThat(Jsoup.parse(pale.body()).selectFirst("#hosting").val()).isEqualTo("Namur " + mark);
    assertThat(SpaceOperator.refusal(operator.set(space, "years", "31"))).contains("30");
    assertThat(SpaceOperator.refusal(operator.set(space, "zone", "Mars/Base"))).contains("fuseau");
    assertThat(SpaceOperator.refusal(operator.set(space, "welcome-en", "x".repeat(601))))
        .contains("600");
    assertThat(operator.page(space).selectFirst("#hosting").val()).isEmpty();
  }

  @Test
  void aSplitOffSpaceBeginsWithAllThatWasSet() throws IOException {
    String joined = operator.spaceOf("Other " + mark);
    HttpBrowser admin = new HttpBrowser(product);
    admin.signIn();
    operator.set(space, "name", "Réseau " + mark, "welcome-nl", "Welkom " + mark, "years", "9");
    operator.sendLogo(space, picture());
    operator.set(joined, "years", "12");
    Document join = operator.page(joined + "/join?into=" + space.replaceFirst(".*/", ""));
    assertThat(join.select("main").text()).contains("9 ans", "au lieu de 12 ans", "avant le");
    String operation = join.selectFirst("input[name=operation]").val();
    String into = space.replaceFirst(".*/", "");
    admin.post(joined + "/join", Map.of("operation", operation, "into", into).entrySet());

    Document split = operator.page(space + "/split");
    String going = split.selectFirst(".choice:contains(Other) input").val();
    Map<String, String> sure =
        Map.of(
            "operation", operation + "2", "sure", "yes", "name", "New " + mark, "platform", going);
    String fresh = admin.post(space + "/split", sure.entrySet()).location().getPath();

    HttpBrowser bram = new HttpBrowser(product);
    Answer seen = HttpLaunch.open(bram, other, Opening.of("catalogue"));
    assertThat(seen.body())
        .contains("Welkom " + mark, "New " + mark)
        .doesNotContain("Réseau " + mark);
    String logo = Jsoup.parse(seen.body()).selectFirst(".top-space img").attr("src");
    assertThat(bram.get(logo).status()).isEqualTo(200);
    assertThat(operator.page(fresh).selectFirst("#years").val()).isEqualTo("9");
  }

  private Answer opened(String language) {
    Opening opening = Opening.of("catalogue").with(PRESENTATION, Map.of("locale", language));
    return HttpLaunch.open(new HttpBrowser(product), lms, opening);
  }

  private static String language(Answer page) {
    return Jsoup.parse(page.body()).selectFirst("html").attr("lang");
  }

  private static Document page(HttpBrowser browser, String path) {
    return Jsoup.parse(browser.get(path).body());
  }

  private static String path(Answer opened) {
    return opened.response().uri().getPath();
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
