package org.maillage.tool.docs;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Walks through the product as several people and takes the pictures on the way. */
final class GuidePictures {
  private static final int NARROW = 400;
  private static final int PATIENCE_MILLIS = 120_000;
  private static final String UNIT = "Le robot idiot";

  private final Browser browser;
  private final PictureProduct product;
  private final Camera camera;

  GuidePictures(Browser browser, PictureProduct product, Camera camera) {
    this.browser = browser;
    this.product = product;
    this.camera = camera;
  }

  void take() throws Exception {
    Page page = newPage();
    asVisitor(page);
    new ExercisePictures(product, camera).take(newPage());
    asTeacher(newPage());
    othersLearn();
    asTrainer(newPage());
    asAdministrator(newPage());
    asOperator(newPage());
  }

  private void asVisitor(Page page) {
    open(page, product.at("/"));
    camera.shoot(page, "accueil", 620);
    open(page, product.at("/catalogue"));
    camera.shoot(page, "catalogue", 860);
    open(page, product.at("/u/m1u1"));
    String unit = URI.create(page.url()).getPath();
    open(page, product.at(unit + "/m1u1-jeu/print"));
    camera.paper(page, "fiche");
  }

  private void asTeacher(Page page) {
    launch(page, UNIT, "camille");
    String unit = page.url();
    Walk walk = new Walk(page, unit);
    walk.sayDone("m1u1-scene");
    walk.sayDone("m1u1-mot");
    open(page, URI.create(unit));
    camera.shoot(page, "unite", 860);
    page.setViewportSize(NARROW, 800);
    camera.shoot(page, "unite-400", 800);
    walk.answerQuiz("m1u1-essai", 1);
    page.locator(".quiz-item").first().scrollIntoViewIfNeeded();
    camera.element(page.locator(".quiz-item").first(), "quiz-400");
    page.setViewportSize(Camera.WIDE, 900);
    walk.finish();
    open(page, URI.create(visitOf(unit) + "/me"));
    camera.shoot(page, "mes-donnees", 760);
    open(page, URI.create(visitOf(unit) + "/me/card"));
    page.locator("#doing").fill("Professeure des écoles");
    page.locator("#levels").fill("CE2 et CM1");
    camera.shoot(page, "fiche-personne", 760);
  }

  /** A group whose people are at different points. */
  private void othersLearn() {
    for (String person : List.of("zoe", "yasmine")) {
      Page page = newPage();
      launch(page, UNIT, person);
      Walk walk = new Walk(page, page.url());
      walk.sayDone("m1u1-scene");
      if (person.equals("zoe")) {
        walk.finish();
      }
      page.context().close();
    }
  }

  private void asTrainer(Page page) {
    launch(page, UNIT, "martine");
    String visit = visitOf(page.url());
    open(page, URI.create(visit + "/cohort"));
    press(page, "Actualiser la liste");
    camera.shoot(page, "groupe", 900);
    page.waitForTimeout(3000);
    open(page, URI.create(visit + "/sent"));
    camera.shoot(page, "envoye", 520);
    asTrainerWithOthers(page, visit);
    open(page, product.practice("/add", "martine"));
    camera.frame(page, "choisir", 720);
  }

  private void asTrainerWithOthers(Page page, String visit) {
    open(page, URI.create(visit + "/cohort/trainers"));
    press(page, "Faire un code");
    camera.shoot(page, "co-formation", 620);
    open(page, URI.create(visit + "/cohort/courses"));
    press(page, "Faire un code");
    camera.shoot(page, "reunir", 760);
  }

  private void asAdministrator(Page page) throws Exception {
    String address = URLEncoder.encode(product.invitation(), StandardCharsets.UTF_8);
    open(page, product.practice("/tools?address=" + address, "agnes"));
    camera.frame(page, "inscription", 620);
  }

  private void asOperator(Page page) throws Exception {
    open(page, product.at("/admin"));
    page.locator("input[name=token]").fill(product.adminToken());
    press(page, "Entrer");
    camera.shoot(page, "admin", 620);
    asWhoManagesThePlatform(page);
    open(page, product.at("/admin/spaces"));
    page.locator("th a").first().click();
    camera.shoot(page, "espace", 900);
  }

  /** They ask, and the operator agrees. */
  private void asWhoManagesThePlatform(Page operator) {
    Page page = newPage();
    launch(page, UNIT, "agnes");
    String own = visitOf(page.url()) + "/platform";
    open(page, URI.create(own));
    press(page, "Demander l’accord");
    open(operator, product.at("/admin"));
    operator.locator("th a").first().click();
    operator.locator("form[action$='/administrators/confirm'] button").click();
    open(page, URI.create(own));
    camera.shoot(page, "plateforme", 900);
    page.context().close();
  }

  /** In a window of its own, as people open an activity on a phone. */
  private void launch(Page page, String title, String person) {
    open(page, product.practice("", person));
    Locator activities = page.locator("a.activity");
    String link =
        activities
            .filter(new Locator.FilterOptions().setHasText(title))
            .first()
            .getAttribute("href");
    open(page, URI.create(page.url()).resolve(link.replaceFirst("(\\?|$)", "/window$1")));
  }

  private static String visitOf(String url) {
    return url.replaceAll("(/v/[^/]+).*", "$1");
  }

  private Page newPage() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(Camera.WIDE, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context.newPage();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static void open(Page page, URI address) {
    page.navigate(address.toString());
  }
}
