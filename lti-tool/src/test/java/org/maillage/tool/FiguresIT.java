package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** The figures of a running product, and the dashboard and alert rules that the release brings. */
@OnBothDatabases
class FiguresIT {
  private static final Path ETC = Path.of(System.getProperty("maillage.home"), "etc");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern METRIC = Pattern.compile("(?m)^([A-Za-z_:][\\w:]*)[{ ]");

  /** In an expression, what is neither in braces nor after a digit nor called like a function. */
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w$])[A-Za-z_:][\\w:]*(?!\\w|\\s*\\()");

  /** Prometheus' own. */
  private static final Set<String> WORDS = Set.of("and", "by", "up");

  private final RunningProduct product;
  private final HttpBrowser browser;

  FiguresIT(Database database, Products products) {
    product = products.on(database);
    browser = new HttpBrowser(product);
  }

  @Test
  void theAlertRulesUseFiguresThatExist() throws IOException {
    JsonNode rules = new YAMLMapper().readTree(ETC.resolve("prometheus-alerts.yml").toFile());
    List<String> expressions = rules.findValuesAsText("expr");
    assertThat(expressions).hasSizeGreaterThan(8);
    assertExist(expressions);
    assertThat(rules.findValuesAsText("action")).hasSameSizeAs(expressions);
  }

  @Test
  void theDashboardShowsFiguresThatExist() throws IOException {
    JsonNode dashboard =
        new ObjectMapper().readTree(ETC.resolve("grafana-dashboard.json").toFile());
    List<String> expressions = dashboard.findValuesAsText("expr");
    assertThat(expressions).hasSizeGreaterThan(10);
    assertExist(expressions);
  }

  private void assertExist(List<String> expressions) {
    Set<String> told = names();
    assertThat(told).contains("maillage_scores_waiting");
    for (String expression : expressions) {
      assertThat(told).as(expression).containsAll(used(expression));
    }
  }

  private static Set<String> used(String expression) {
    String bare =
        expression
            .replaceAll("\\{[^}]*}|\\[[^]]*]", "")
            .replaceAll("\\b(by|without) *\\([^)]*\\)", "");
    return NAME.matcher(bare)
        .results()
        .map(MatchResult::group)
        .filter(name -> !WORDS.contains(name))
        .collect(Collectors.toSet());
  }

  @Test
  void aScoreThatWaitsAndAnLmsThatIsAwayAreSeen() {
    try (FakeLms lms = FakeLms.registeredAt(product)) {
      lms.services().fallIll(503);
      Opening opening = Opening.of("unit/robot-idiot").gradedIn("column-1");
      Answer unit = HttpLaunch.open(browser, lms, opening);
      new Learner(browser, unit).finishUnit();

      await("somebody is away").atMost(PATIENCE).until(() -> figure("maillage_lms_away") >= 1);
      assertThat(figure("maillage_scores_waiting")).isPositive();
      await("it waits")
          .atMost(PATIENCE)
          .until(() -> figure("maillage_scores_waiting_longest_seconds") >= 1);
      double refusedBefore = figure("maillage_scores_refused");
      lms.services().gradebook().refuse();
      lms.services().recover();
      await("it is refused")
          .atMost(PATIENCE)
          .until(() -> figure("maillage_scores_refused") > refusedBefore);
    }
  }

  @Test
  void aRefusedLaunchIsCounted() {
    double before = figure("maillage_launches_refused");
    browser.get("/lti/login?iss=https://nobody.example&login_hint=1&target_link_uri=x");
    assertThat(figure("maillage_launches_refused")).isEqualTo(before + 1);
  }

  /** Nothing in the figures tells of anybody. */
  @Test
  void noFigureIsAboutSomebody() {
    assertThat(metrics().lines().filter(line -> line.startsWith("maillage_")))
        .isNotEmpty()
        .allMatch(line -> line.matches("\\w+\\{mp_scope=\"application\"} [0-9.E]+"));
  }

  private double figure(String name) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> names() {
    return METRIC.matcher(metrics()).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private String metrics() {
    return new HttpBrowser(product).send("Accept", "text/plain").get("/metrics").body();
  }
}
