package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** What an operator does, on the pages and by the API, on the database as it runs. */
@OnBothDatabases
class AdminIT {
  private static final Pattern OPERATION = Pattern.compile("name=\"operation\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("\\?invitation=([\\w-]+)");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\",\"state\":\"open\"");

  private final RunningProduct product;
  private final HttpBrowser operator;

  AdminIT(Database database, Products products) {
    product = products.on(database);
    operator = new HttpBrowser(product);
  }

  @BeforeEach
  void signIn() {
    Answer entered = operator.signIn();
    assertThat(entered.location().getPath()).isEqualTo("/admin");
  }

  @Test
  void clicksAtTheSameInstantMakeOneInvitation() throws Exception {
    int before = open();
    Map<String, String> form = form("/admin/invitations");
    Callable<String> click =
        () -> find(CODE, operator.post("/admin/invitations", form.entrySet()).body());

    ExecutorService fingers = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> shown = fingers.invokeAll(List.of(click, click, click, click));
      String code = shown.get(0).get();
      for (Future<String> one : shown) {
        assertThat(one.get()).isEqualTo(code);
      }
      assertThat(api("GET", "/api/admin/invitations").body()).doesNotContain(code);
      assertThat(operator.get("/admin/invitations").body()).doesNotContain(code);
    } finally {
      fingers.shutdown();
    }
    assertThat(open()).isEqualTo(before + 1);
  }

  @Test
  void aRevokedInvitationOpensNothing() {
    String made = api("POST", "/api/admin/invitations").body();
    String id = find(ID, api("GET", "/api/admin/invitations").body());

    assertThat(api("DELETE", "/api/admin/invitations/" + id).status()).isEqualTo(204);
    assertThat(api("DELETE", "/api/admin/invitations/" + id).status()).isEqualTo(204);

    Answer refused =
        operator.get(
            "/lti/register?openid_configuration=https%3A%2F%2Fmoodle.example%2F&invitation="
                + find(CODE, made));
    assertThat(refused.status()).isEqualTo(410);
    assertThat(refused.problemCode()).isEqualTo("lms.invitation-revoked");
    assertThat(operator.get("/admin/invitations").body()).contains("retirée le");
  }

  @Test
  void afterALeakOnlyTheNewKeyIsPublished() {
    Map<String, String> form = form("/admin/keys");
    operator.post("/admin/keys", form.entrySet());
    operator.post("/admin/keys", form.entrySet());
    assertThat(keys()).as("one more than before").isGreaterThan(1);
    int published = keys();
    operator.post("/admin/keys", form.entrySet());
    assertThat(keys()).isEqualTo(published);

    Answer done = operator.post("/admin/keys/withdraw", form("/admin/keys/withdraw").entrySet());

    assertThat(done.kind()).isEqualTo("admin");
    assertThat(keys()).isEqualTo(1);
    assertThat(api("POST", "/api/admin/keys/withdraw").body()).contains("\"withdrawn\":[]");
  }

  @Test
  void nobodyElseSeesOrRevokes() {
    HttpBrowser stranger = new HttpBrowser(product);
    assertThat(stranger.get("/admin/invitations").location().getPath()).isEqualTo("/admin/sign-in");
    assertThat(stranger.get("/api/admin/invitations").status()).isIn(303, 401);
    assertThat(stranger.post("/admin/keys/withdraw", List.of()).status()).isEqualTo(401);
    assertThat(operator.postFrom("https://evil.example", "/admin/keys", Map.of()).status())
        .isEqualTo(403);
    assertThat(operator.post("/admin/invitations", List.of()).problemCode()).isEqualTo("lms.form");
  }

  private int open() {
    return (int) ID.matcher(api("GET", "/api/admin/invitations").body()).results().count();
  }

  private int keys() {
    return api("GET", "/lti/jwks").body().split("\"kid\"", -1).length - 1;
  }

  private Map<String, String> form(String page) {
    return Map.of("operation", find(OPERATION, operator.get(page).body()));
  }

  private Answer api(String method, String path) {
    return new HttpBrowser(product)
        .send("Accept", "application/json")
        .send("Authorization", "Bearer " + RunningProduct.ADMIN_TOKEN)
        .send(HttpRequest.newBuilder(product.url(path)).method(method, BodyPublishers.noBody()));
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.group(1);
  }
}
