package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Inspection;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Every kind of page for whoever runs this product, an LMS or a space. */
class AdminAccessibilityIT extends Looking {

  AdminAccessibilityIT(Products products, Browsers browsers) {
    super(products, browsers);
  }

  @Test
  void asAnAdministratorOfAnLms() {
    String configuration = practice("/.well-known/openid-configuration");
    look(
        invitation() + "&openid_configuration=" + encoded(configuration),
        "/lti/register/steps?family=moodle&names=true",
        "/lti/config",
        "/lti/new-window?" + login());
  }

  @Test
  void asWhoManagesAPlatform() {
    String administrator =
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
    open(Opening.of("catalogue").by("manager").as(administrator));
    String own = page.url().replaceFirst("(/v/[^/]+)/.*", "$1/platform");
    look(own);
    page.locator("form[action$='/platform/ask'] button").click();
    page.waitForURL("**/platform");
    assertThat(Inspection.of(page)).isEmpty();
    signIn();
    page.navigate(product.url("/admin").toString());
    page.locator("tr", new Page.LocatorOptions().setHasText(lms.issuer())).locator("th a").click();
    assertThat(Inspection.of(page)).isEmpty();
    page.locator("form[action$='/administrators/confirm'] button").click();
    look(own, own + "/messages", own + "/remove");
    page.navigate(own);
    page.locator("form[action*='/platform/test'] button").click();
    page.locator(".lms-list").first().waitFor();
    assertThat(Inspection.of(page)).isEmpty();
  }

  @Test
  void asTheOperator() {
    look("/admin/sign-in");
    signIn();
    String platform = page.locator("th a").first().getAttribute("href");
    look("/admin", "/admin/platforms/add", platform, platform + "/remove");
    look(platform + "/move?address=https://moodle.example");
    look("/admin/keys", "/admin/keys/withdraw", "/admin/people");

    page.navigate(product.url("/admin").toString());
    page.locator("form[action='/admin/invitations'] button").click();
    page.waitForURL("**/admin/invitations");
    assertThat(Inspection.of(page)).isEmpty();
    look("/admin/invitations");
    theSpaces();
    aPersonWhoAskedByLetter();
    aRoleInASpace();
  }

  private void aRoleInASpace() {
    page.navigate(product.url("/admin/roles").toString());
    page.locator("form[action='/admin/roles'] button").click();
    page.locator("#url").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    String address = page.locator("#url").inputValue();
    look("/admin/roles", address);

    open(Opening.of("catalogue").by("coordinator"));
    String visit = page.url().replaceFirst("/catalogue$", "");
    page.navigate(visit + address.replaceFirst(".*/code/", "/code/"));
    page.locator("form[action$='/code'] button").click();
    page.locator("form[action$='/code/yes'] button").click();
    page.waitForURL("**/code/done/role");
    look(visit + "/me", visit + "/space");
    page.navigate(visit + "/space");
    page.locator("input[value=READER]").check();
    page.locator("form[action$='/space/invite'] .btn-primary").click();
    page.locator("#made").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    look(visit + "/space");
  }

  private void theSpaces() {
    page.navigate(product.url("/admin/spaces").toString());
    String space = page.locator("th a").first().getAttribute("href");
    look("/admin/spaces", space, space + "/split", space + "/join");
    page.locator("form[method=get] button").click();
    page.locator("form[method=post][action$='/join']").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    page.navigate(product.url(space).toString());
    page.locator("#years").fill("1");
    page.locator("#settings button").click();
    page.locator("#agreed").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
  }

  private void aPersonWhoAskedByLetter() {
    open(Opening.of("catalogue").by("letter-writer").named("Yasmine who writes a letter"));
    page.navigate(product.url("/admin/people").toString());
    page.locator("#search").fill("letter-writer");
    page.locator(".lms-form button").click();
    page.locator("form[action='/admin/people/erase'] button").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    page.locator("form[action='/admin/people/erase'] button").click();
    page.locator("form[action='/admin/people/erased'] button").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
  }

  private void signIn() {
    page.navigate(product.url("/admin/sign-in").toString());
    page.locator("#token").fill(RunningProduct.ADMIN_TOKEN);
    page.locator("main button").click();
    page.waitForURL("**/admin");
  }

  private String invitation() {
    APIResponse made =
        browser
            .request()
            .post(
                product.url("/api/admin/invitations").toString(),
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + RunningProduct.ADMIN_TOKEN));
    return made.text().replaceAll(".*\"url\":\"([^\"]+)\".*", "$1");
  }

  private String login() {
    List<String> parameters = new ArrayList<>();
    lms.login(Opening.of("catalogue"))
        .forEach((name, value) -> parameters.add(name + "=" + encoded(value)));
    return String.join("&", parameters);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
