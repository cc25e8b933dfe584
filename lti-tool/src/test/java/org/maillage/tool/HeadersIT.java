package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** What each answer tells browsers and caches to do with it. */
@ExtendWith(Products.Extension.class)
class HeadersIT {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"");
  private static final int FIRST_VIEW_BYTES = 120 * 1024;
  private static final int NEXT_VIEW_BYTES = 15 * 1024;
  private static final int FIRST_VIEW_REQUESTS = 8;

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;

  HeadersIT(Products products) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void aPublicPageShowsInNobodysFrame() {
    assertThat(frameAncestors(browser.get("/"))).isEqualTo("'self'");
    assertThat(frameAncestors(browser.get("/catalogue"))).isEqualTo("'self'");
  }

  @Test
  void aVisitShowsInTheFrameOfItsLmsOnly() {
    Answer page = HttpLaunch.open(browser, lms, Opening.of("catalogue"));
    assertThat(frameAncestors(page)).isEqualTo("'self' " + lms.issuer());
  }

  @Test
  void anErrorShowsInAnyFrame() {
    assertThat(frameAncestors(browser.get("/no-such-page"))).isEqualTo("*");
    assertThat(frameAncestors(browser.get("/v/no-such-visit/catalogue"))).isEqualTo("*");
  }

  /** It may hold a form of ours, but nothing about anybody. */
  @Test
  void theOfferOfANewWindowShowsInAnyFrame() {
    Answer first = browser.postFrom(lms.issuer(), "/lti/login", lms.login(Opening.of("catalogue")));
    browser.forgetCookies();
    Answer page = browser.get(first.location());
    assertThat(page.kind()).isEqualTo("new-window");
    assertThat(frameAncestors(page)).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/catalogue", "/no-such-page", "/static/nothing.css", "/lti/jwks"})
  void noAnswerTrustsOrTellsTooMuch(String path) {
    Answer answer = browser.get(path);
    Map<String, List<String>> headers = answer.response().headers().map();
    assertThat(headers).doesNotContainKeys("x-powered-by", "server", "x-frame-options");
    assertThat(headers.toString()).doesNotContain("JSESSIONID");
    assertThat(answer.body()).doesNotContain("Payara", "GlassFish");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(String.valueOf(answer.header("Content-Security-Policy")))
        .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "data: *");
  }

  @Test
  void ourFormsTellWhereTheyComeFromAndOthersLearnNothing() {
    assertThat(browser.get("/").header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void theOneCookieWorksInFramesAndNowhereElse() {
    Answer login = browser.postFrom(lms.issuer(), "/lti/login", lms.login(Opening.of("catalogue")));
    assertThat(login.response().headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .matches(
            "__Host-maillage-browser-[\\w-]{4}=[\\w-]{32}; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
  }

  @Test
  void whatIsSomebodysIsNeverKept() {
    Answer page = HttpLaunch.open(browser, lms, Opening.of("catalogue"));
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void whatIsEverybodysIsKeptForGood() {
    List<String> assets = assets(browser.get("/catalogue"));
    assertThat(assets).isNotEmpty();
    for (String asset : assets) {
      Answer answer = browser.get(asset);
      assertThat(answer.status()).as(asset).isEqualTo(200);
      assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
    }
  }

  @Test
  void onASlowLineAPageIsLight() throws Exception {
    Answer unit = HttpLaunch.open(browser, lms, Opening.of("unit/robot-idiot"));
    int page = bytesOnTheLine(unit.response().uri().getPath());
    List<String> assets = assets(unit);
    int all = page;
    for (String asset : assets) {
      all += bytesOnTheLine(asset);
    }
    assertThat(page).isLessThan(NEXT_VIEW_BYTES);
    assertThat(all).isLessThan(FIRST_VIEW_BYTES);
    assertThat(1 + assets.size()).isLessThanOrEqualTo(FIRST_VIEW_REQUESTS);
  }

  private int bytesOnTheLine(String path) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(product.url(path));
    request.header("Accept-Encoding", "gzip").header("Cookie", browser.cookies());
    HttpResponse<byte[]> answer =
        HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    if (answer.body().length > 2048) {
      assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
      assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
          .hasSizeGreaterThan(answer.body().length);
    }
    return answer.body().length;
  }

  private static List<String> assets(Answer page) {
    return ASSET.matcher(page.body()).results().map(found -> found.group(1)).distinct().toList();
  }

  private static String frameAncestors(Answer answer) {
    return answer.header("Content-Security-Policy").replaceFirst(".*frame-ancestors ", "");
  }
}
