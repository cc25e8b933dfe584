package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Groups of a course: told by the LMS, named by a trainer, pasted as a list. */
@OnBothDatabases
class GroupsIT {
  /** Without it the list of people is what launches tell. */
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private final String course = "course-" + UUID.randomUUID();
  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser trainer;

  GroupsIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    trainer = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void theLmsTellsNumbersAndTheTrainerNamesThem() {
    comes("zoe", "Zoé Nguyễn", "501,502");
    comes("luc", "Luc Dubois", "502");
    comes("ann", "Ann Ørsted", "$Moodle.Person.userGroupIds");
    String cohort = train();

    Answer groups = trainer.get(cohort + "/groups");
    assertThat(groups.kind()).isEqualTo("groups");
    assertThat(groups.body()).contains("Nom du groupe 501 de votre plateforme", "2 personnes");
    String id = id(groups, "501");
    assertThat(
            trainer.post(cohort + "/groups/names", Map.of("name." + id, " A ").entrySet()).status())
        .isEqualTo(303);

    assertThat(trainer.get(cohort + "?group=" + id).body())
        .contains("<bdi>A</bdi></strong> : 1 personne.", "Zoé Nguyễn")
        .doesNotContain("Luc Dubois");
    assertThat(trainer.get(cohort + ".csv?group=none").body())
        .contains("Ann Ørsted")
        .doesNotContain("Zoé");
    assertThat(trainer.get(cohort + "/presence?group=" + id).body())
        .contains("value=\"" + id + "\" selected");

    comes("zoe", "Zoé Nguyễn", "502");
    assertThat(trainer.get(cohort + "?group=" + id).body()).doesNotContain("Zoé Nguyễn");
    comes("luc", "Luc Dubois", "");
    assertThat(trainer.get(cohort + ".csv?group=none").body()).contains("Luc Dubois");
  }

  @Test
  void aPastedListIsSeenBeforeItIsWritten() {
    comes("zoe", "Zoé Nguyễn", "501");
    comes("luc1", "Luc Dubois", "");
    comes("luc2", "Luc Dubois", "");
    String cohort = train();
    String list = "NGUYEN Zoe ; Groupe A\nLuc Dubois ; Groupe A\nInconnue ; Groupe A";

    Answer preview = trainer.post(cohort + "/groups/list", Map.of("list", list).entrySet());
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body())
        .contains("1 ligne est reconnue.", "2 lignes sont à revoir.", "Rien n’est encore écrit.")
        .contains("2 personnes portent ce nom", "ce nom n’est celui d’aucune personne du cours");
    assertThat(trainer.get(cohort + "/groups").body()).doesNotContain("value=\"Groupe A\"");
    assertThat(write(cohort, list, "change").body()).contains("NGUYEN Zoe ; Groupe A");

    assertThat(write(cohort, list, "write").status()).isEqualTo(303);
    write(cohort, list, "write");
    comes("zoe", "Zoé Nguyễn", "");
    String csv = trainer.get(cohort + ".csv").body();
    assertThat(csv)
        .as("what is written by hand stays")
        .contains("Zoé Nguyễn;dans le cours;Groupe A;");
    assertThat(csv.split("Groupe A", -1)).as("once").hasSize(2);

    write(cohort, "Zoé Nguyễn ; Groupe B", "write");
    assertThat(trainer.get(cohort + ".csv").body())
        .contains(";Groupe B;")
        .doesNotContain("Groupe A");
    Answer groups = trainer.get(cohort + "/groups");
    String made = Jsoup.parse(groups.body()).selectFirst("button[name=group]").val();
    assertThat(trainer.post(cohort + "/groups/remove", Map.of("group", made).entrySet()).status())
        .isEqualTo(303);
    assertThat(
            trainer
                .post(cohort + "/groups/remove", Map.of("group", id(groups, "501")).entrySet())
                .problemCode())
        .isEqualTo("people.group-unknown");
  }

  @Test
  void groupsAreTheTrainersAndTheirPeoplesOwn() {
    HttpBrowser zoe = new HttpBrowser(product);
    Answer opened = HttpLaunch.open(zoe, lms, opening("zoe", "Zoé Nguyễn", "501"));
    String visit = opened.response().uri().getPath().replaceFirst("/catalogue$", "");
    String cohort = train();

    assertThat(zoe.get(visit + "/cohort/groups").problemCode()).isEqualTo("lms.trainer-only");
    assertThat(zoe.get(visit + "/me").body())
        .contains("Vos groupes à l’intérieur des cours", "A course", "501</li>");
    assertThat(zoe.send("Accept", "*/*").get(visit + "/me/export").body())
        .contains("\"groups\":[{\"course\":\"A course\",\"group\":\"501\"}]");
    assertThat(zoe.post(visit + "/me/erase", Map.<String, String>of().entrySet()).status())
        .isEqualTo(200);
    assertThat(trainer.get(cohort + "/groups").body()).contains("Personne pour l’instant");
  }

  private void comes(String user, String name, String groups) {
    HttpLaunch.open(new HttpBrowser(product), lms, opening(user, name, groups));
  }

  private Opening opening(String user, String name, String groups) {
    return Opening.of("catalogue")
        .in(course)
        .by(user)
        .named(name)
        .without(ROSTER)
        .with(FakeLms.CLAIM + "custom", Map.of("resource", "catalogue", "user_groups", groups));
  }

  private String train() {
    Opening teaching =
        Opening.of("catalogue").in(course).asTrainer().named("Marie Dupont").without(ROSTER);
    return HttpLaunch.open(trainer, lms, teaching).response().uri().resolve("cohort").getPath();
  }

  private Answer write(String cohort, String list, String as) {
    return trainer.post(cohort + "/groups/list", Map.of("list", list, "as", as).entrySet());
  }

  /** What addresses call the group that the LMS gave this number. */
  private static String id(Answer groups, String number) {
    return Jsoup.parse(groups.body())
        .selectFirst("label:contains(" + number + ")")
        .attr("for")
        .replaceFirst("name-", "");
  }
}
