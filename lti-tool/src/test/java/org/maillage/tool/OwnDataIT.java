package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Duration;
import java.util.Map;
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

/** "My data" says all that is kept about somebody, what for and until when. */
@OnBothDatabases
class OwnDataIT {
  private static final String[] EVERYTHING = {
    "lms-number-of-zoe",
    "Zoé Nguyễn",
    "zoe@school.example",
    "« Autumn group » : vous y apprenez, depuis le",
    "« Spring group » : vous avez refusé, le",
    "« Avance ! » : faite le",
    "Que se passe-t-il ? Votre réponse : Il se retrouve une case plus à droite.",
    "Lequel ? Votre réponse : 1.",
    "« Et dans votre classe ? », le",
    "Les cartes-perforées",
    "de ma classe",
    "Votre plateforme ne l’a pas prise.",
    ", réponse 400",
    "gardée jusqu’au",
    "Gardés 30 jours."
  };

  private final FakeLms lms;
  private final HttpBrowser zoe;

  OwnDataIT(Database database, Products products) {
    RunningProduct product = products.on(database);
    lms = FakeLms.registeredAt(product, Map.of("shareEmail", true));
    zoe = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @BeforeEach
  void doesAllThatCanBeDone() {
    lms.services().gradebook().refuse();
    Answer unit = HttpLaunch.open(zoe, lms, opening("Autumn group").gradedIn("column"));
    new Learner(zoe, unit).finishUnit();
    String note = unit.response().uri().getPath() + "/m1u1-retour";
    Map<String, String> written =
        Map.of("operation", operation(note), "text0", "Les cartes-perforées\nde ma classe");
    assertThat(zoe.post(note + "/note", written.entrySet()).status()).isEqualTo(303);
    await("the LMS's answer")
        .atMost(Duration.ofMinutes(1))
        .until(() -> !lms.services().gradebook().posted("lms-number-of-zoe").isEmpty());
    String elsewhere =
        HttpLaunch.open(zoe, lms, opening("Spring group")).response().uri().getPath();
    Map<String, String> no =
        Map.of("show", "no", "unit", "robot-idiot", "operation", operation(elsewhere));
    visit = elsewhere.replaceFirst("(/v/[^/]+)/.*", "$1");
    assertThat(zoe.post(visit + "/share", no.entrySet()).status()).isEqualTo(303);
  }

  private String visit;

  @Test
  void thePageSaysItAll() {
    await("the answer is written down")
        .atMost(Duration.ofSeconds(10))
        .until(() -> zoe.get(visit + "/me").body().contains("réponse 400"));
    Document page = Jsoup.parse(zoe.get(visit + "/me").body());
    assertThat(page.text().replaceAll("[\\u00a0\\u202f]", " ")).contains(EVERYTHING);

    Answer kept = zoe.get(visit + "/me/file");
    assertThat(kept.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"maillage.html\"");
    assertThat(kept.header("Content-Type")).startsWith("text/html");
    Document file = Jsoup.parse(kept.body());
    assertThat(file.text().replaceAll("[\\u00a0\\u202f]", " ")).contains(EVERYTHING);
    assertThat(file.select("[src], link, script, a, form")).as("needs nothing of us").isEmpty();
  }

  @Test
  void theFileForProgramsHasEveryPart() throws Exception {
    Map<String, Object> all = JSONObjectUtils.parse(zoe.get(visit + "/me/export").body());
    assertThat(all.keySet())
        .containsExactlyInAnyOrder(
            "exportedAt",
            "keptUntil",
            "accesses",
            "administrator",
            "card",
            "coTrainer",
            "codes",
            "grades",
            "identities",
            "learning",
            "exercises",
            "memberships",
            "groups",
            "roles",
            "shares",
            "visits");
    assertThat(all.toString())
        .contains("lms-number-of-zoe", "Zoé Nguyễn", "Autumn group", "Spring group", "classe");
    assertThat(JSONObjectUtils.getJSONObject(all, "learning").keySet())
        .containsExactlyInAnyOrder("steps", "places", "answers", "notes", "forms");
  }

  private Opening opening(String course) {
    return Opening.of("unit/robot-idiot")
        .in(course)
        .by("lms-number-of-zoe")
        .named("Zoé Nguyễn")
        .with("email", "zoe@school.example")
        .with(FakeLms.CLAIM + "context", Map.of("id", course, "title", course));
  }

  private String operation(String page) {
    return Jsoup.parse(zoe.get(page).body()).selectFirst("input[name=operation]").val();
  }
}
