package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.browser.SpaceOperator;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** The operator joins and splits organisations; their people go on as if nothing were. */
@OnBothDatabases
class SpacesIT {
  private final String mark = UUID.randomUUID().toString();
  private final RunningProduct product;
  private final FakeLms north;
  private final FakeLms south;
  private final HttpBrowser operator;

  SpacesIT(Database database, Products products) {
    product = products.on(database);
    north = FakeLms.registeredAt(product, Map.of("name", "North " + mark));
    south = FakeLms.registeredAt(product, Map.of("name", "South " + mark));
    operator = new HttpBrowser(product);
  }

  @BeforeEach
  void signIn() {
    operator.signIn();
  }

  @AfterEach
  void close() {
    north.close();
    south.close();
  }

  @Test
  void aPlatformHasASpaceOfItsOwnThatTheOperatorNames() {
    String space = space("North");
    SpaceOperator spaces = new SpaceOperator(product);
    Answer named = spaces.set(space, "name", " Réseau " + mark + " ");

    assertThat(named.location().getPath()).isEqualTo(space);
    assertThat(row("Réseau").text()).contains("North " + mark);
    Answer nameless = spaces.set(space, "name", " ");
    assertThat(nameless.status()).isEqualTo(400);
    assertThat(SpaceOperator.refusal(nameless)).contains("100");
  }

  @Test
  void joinedAndSplitAgainEverybodyKeepsTheirWork() {
    HttpBrowser browser = new HttpBrowser(product);
    Opening opening = Opening.of("unit/robot-idiot").in("course").by("zoe");
    Answer unit = HttpLaunch.open(browser, south, opening);
    Learner zoe = new Learner(browser, unit);
    zoe.finishUnit();
    HttpLaunch.open(new HttpBrowser(product), north, Opening.of("catalogue"));
    String visit = unit.visit();
    browser.post(visit + "/code/yes", Map.of("code", coordinating("South")).entrySet());
    String unused = coordinating("South");
    String from = space("South");
    String into = space("North");

    Document preview = page(from + "/join?into=" + into.replaceFirst(".*/", ""));
    assertThat(preview.select("main").text())
        .contains("1 plateforme et 1 groupe", "1 personne voit", "Ce qui ne change pas");
    Map<String, String> join = fields(preview.selectFirst("form[method=post][action$=/join]"));
    operator.post(from + "/join", join.entrySet());
    Answer twice = operator.post(from + "/join", join.entrySet());

    assertThat(twice.location().getPath()).isEqualTo(into);
    assertThat(operator.get(from).status()).isEqualTo(404);
    assertThat(row("North").text()).contains("South " + mark).endsWith(" 2");
    assertThat(zoe.progress()).as("in the page that was open").isEqualTo(1);
    assertThat(browser.get(visit + "/space").body()).contains("North " + mark);
    Map<String, String> code = Map.of("code", unused);
    assertThat(browser.post(visit + "/code", code.entrySet()).body()).contains("North " + mark);
    HttpBrowser later = new HttpBrowser(product);
    Learner again = new Learner(later, HttpLaunch.open(later, south, opening));
    assertThat(again.progress()).isEqualTo(1);

    Answer asked = split(into, page(into + "/split"), "South");
    Document parting = Jsoup.parse(asked.body());
    assertThat(parting.select("main").text()).contains("1 plateforme part", "avec 1 groupe");
    Element sure = parting.selectFirst("form:has(input[name=sure])");
    Answer done = operator.post(into + "/split", fields(sure).entrySet());

    assertThat(row("Parted").text()).contains("South " + mark).endsWith(" 1");
    assertThat(row("North").text()).doesNotContain("South").endsWith(" 1");
    assertThat(done.location().getPath()).isEqualTo(space("Parted"));
    assertThat(zoe.progress()).isEqualTo(1);
    Opening training = Opening.of("cohort").in("course").asTrainer();
    assertThat(HttpLaunch.open(new HttpBrowser(product), south, training).body())
        .contains("Camille Exemple");
  }

  /** A code that makes somebody coordinator of this space. */
  private String coordinating(String name) {
    Map<String, String> form = new HashMap<>();
    form.put("operation", UUID.randomUUID().toString());
    form.put("role", "COORDINATOR");
    form.put(
        "space",
        page("/admin/roles").selectFirst("option:contains(%s %s)".formatted(name, mark)).val());
    Answer made = operator.post("/admin/roles", form.entrySet());
    return Jsoup.parse(made.body()).selectFirst("#url").val().replaceFirst(".*/code/", "");
  }

  @Test
  void aSplitNeedsPlatformsThatGoAndThatStay() {
    String into = space("North");
    String from = space("South");
    Map<String, String> join =
        fields(
            page(from + "/join?into=" + into.replaceFirst(".*/", ""))
                .selectFirst("form[method=post][action$=/join]"));
    operator.post(from + "/join", join.entrySet());

    Answer nothing = split(into, page(into + "/split"));
    assertThat(nothing.status()).isEqualTo(400);
    assertThat(Jsoup.parse(nothing.body()).selectFirst("#name").val()).startsWith("Parted");
    assertThat(split(into, page(into + "/split"), "North", "South").status()).isEqualTo(400);
    assertThat(page(into + "/split").select("input[type=checkbox]")).hasSize(2);
  }

  @Test
  void anInvitationLeadsIntoTheChosenSpace() {
    operator.post("/admin/spaces", operation("/admin/spaces", "name", "Invited " + mark));
    String space = space("Invited").replaceFirst(".*/", "");

    operator.post("/admin/invitations", operation("/admin/invitations", "space", space));

    assertThat(page("/admin/invitations").select("tbody").text()).contains("Invited " + mark);
  }

  @Test
  void onlyTheOperatorArranges() {
    HttpBrowser stranger = new HttpBrowser(product);
    String from = space("South");
    assertThat(stranger.get("/admin/spaces").location().getPath()).isEqualTo("/admin/sign-in");
    for (String act : List.of("", "/join", "/split")) {
      assertThat(stranger.post(from + act, List.of()).status()).isEqualTo(401);
      assertThat(operator.postFrom("https://evil.example", from + act, Map.of()).status())
          .isEqualTo(403);
    }
    assertThat(operator.post(from + "/join", Map.of("into", "x").entrySet()).problemCode())
        .isEqualTo("lms.form");
  }

  private Answer split(String space, Document form, String... going) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    fields.add(Map.entry("name", "Parted " + mark));
    for (String platform : going) {
      Element name = form.selectFirst("label:contains(" + platform + ")");
      fields.add(Map.entry("platform", name.attr("for").replaceFirst("platform-", "")));
    }
    return operator.post(space + "/split", fields);
  }

  private List<Map.Entry<String, String>> operation(String page, String name, String value) {
    String operation = page(page).selectFirst("input[name=operation]").val();
    return List.of(Map.entry("operation", operation), Map.entry(name, value));
  }

  private static Map<String, String> fields(Element form) {
    Map<String, String> fields = new HashMap<>();
    form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
    return fields;
  }

  /** The path of the page of the space with this name. */
  private String space(String name) {
    return row(name).selectFirst("th a").attr("href");
  }

  private Element row(String name) {
    return page("/admin/spaces").select("tbody tr").stream()
        .filter(row -> row.selectFirst("th").text().startsWith(name + " " + mark))
        .findFirst()
        .orElseThrow();
  }

  private Document page(String path) {
    Answer answer = operator.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
