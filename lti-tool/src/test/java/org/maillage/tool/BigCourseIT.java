package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** What a trainer sees of a big course whose LMS tells its people in four pages. */
@OnBothDatabases
class BigCourseIT {
  private static final String COURSE = "big-course";
  private static final List<String> PEOPLE =
      IntStream.rangeClosed(1, 200).mapToObj(i -> "person-" + i).toList();

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser trainer;
  private final HttpBrowser learner;
  private String cohort;

  BigCourseIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    trainer = new HttpBrowser(product);
    learner = new HttpBrowser(product);
  }

  /** The page begins to read the list by itself; asking at once makes a second reader. */
  @BeforeEach
  void enrol() {
    lms.services().roster().enrol(COURSE, PEOPLE);
    Opening opening = Opening.of("cohort").in(COURSE).asTrainer();
    cohort = HttpLaunch.open(trainer, lms, opening).response().uri().getPath();
    assertThat(refresh()).isEqualTo(303);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void allTwoHundredAreThereOnThePageAndInTheFiles() {
    assertThat(names()).hasSize(200).contains("Name of person-1", "Name of person-200");
    String csv = trainer.get(cohort + ".csv").body();
    assertThat(PEOPLE).allSatisfy(person -> assertThat(csv).contains("Name of " + person));
    Answer xlsx = trainer.get(cohort + ".xlsx");
    assertThat(xlsx.status()).isEqualTo(200);
    assertThat(xlsx.body()).startsWith("PK");
  }

  @Test
  void whoLeftIsMarkedAndNobodyElse() {
    lms.services().roster().enrol(COURSE, PEOPLE.subList(0, 199));
    assertThat(refresh()).isEqualTo(303);
    Document page = search("person-200");
    assertThat(page.select(".grid-left")).hasSize(1);
    assertThat(search("person-199").select(".grid-left")).isEmpty();
  }

  @Test
  void anLmsThatCannotTellTakesNobodyAway() {
    lms.services().fallIll(503, "no list for Zoé Dupont");
    assertThat(refresh()).isEqualTo(502);
    assertThat(product.log()).contains("not read").doesNotContain("Zoé", "Dupont");
    assertThat(names()).hasSize(200);
    assertThat(search("person-200").select(".grid-left")).isEmpty();
  }

  @Test
  void whatALearnerDidShowsInTheirCourseOnly() {
    Opening opening = Opening.of("unit/robot-idiot").in(COURSE).by("person-7");
    Answer unit = HttpLaunch.open(learner, lms, opening.named("Name of person-7"));
    new Learner(learner, unit).finishUnit();
    assertThat(search("person-7").select("td svg")).isNotEmpty();

    Opening elsewhere = Opening.of("cohort").in("other-course").asTrainer();
    Answer other = HttpLaunch.open(trainer, lms, elsewhere);
    assertThat(other.body()).doesNotContain("Name of person-7");
  }

  @Test
  void aLearnerNeverSeesTheGroup() {
    Opening opening = Opening.of("cohort").in(COURSE).by("person-8");
    Answer page = HttpLaunch.open(learner, lms, opening);
    assertThat(page.body()).doesNotContain("Name of person-9");
    String mine = page.visit();
    assertThat(learner.get(mine + "/cohort").status()).isEqualTo(403);
    assertThat(learner.get(mine + "/cohort.csv").status()).isEqualTo(403);
  }

  private int refresh() {
    return trainer.post(cohort.replaceFirst("/cohort$", "/roster"), List.of()).status();
  }

  /** Over all pages of the table. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    Document first = page(cohort);
    names.addAll(first.select("tbody th bdi").eachText());
    for (String further : first.select(".grid-pages a:not([aria-current])").eachAttr("href")) {
      names.addAll(page(further).select("tbody th bdi").eachText());
    }
    return names;
  }

  private Document search(String name) {
    return Jsoup.parse(trainer.post(cohort, Map.of("search", name).entrySet()).body());
  }

  private Document page(String path) {
    return Jsoup.parse(trainer.get(path).body());
  }
}
