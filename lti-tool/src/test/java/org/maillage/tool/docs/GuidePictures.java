package org.maillage.tool.docs;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Walks through the product as several people and takes the pictures on the way. */
final class GuidePictures {
  private static final int WIDE = 1100;
  private static final int NARROW = 400;
  private static final int A4_WIDE = 794;
  private static final int PAPER_SHOWN = 800;
  private static final int PATIENCE_MILLIS = 120_000;
  private static final String UNIT = "Le robot idiot";

  private final Browser browser;
  private final PictureProduct product;
  private final Path folder;

  GuidePictures(Browser browser, PictureProduct product, Path folder) {
    this.browser = browser;
    this.product = product;
    this.folder = folder;
  }

  void take() throws Exception {
    Page page = newPage();
    asVisitor(page);
    asTeacher(newPage());
    othersLearn();
    asTrainer(newPage());
    asAdministrator(newPage());
    asOperator(newPage());
  }

  private void asVisitor(Page page) {
    open(page, product.at("/"));
    shoot(page, "accueil", 620);
    open(page, product.at("/catalogue"));
    shoot(page, "catalogue", 860);
    open(page, product.at("/u/m1u1"));
    String unit = URI.create(page.url()).getPath();
    open(page, product.at(unit + "/m1u1-jeu/print"));
    onPaper(page, "fiche");
  }

  private void asTeacher(Page page) {
    launch(page, UNIT, "camille");
    String unit = page.url();
    Walk walk = new Walk(page, unit);
    walk.sayDone("m1u1-scene");
    walk.sayDone("m1u1-mot");
    open(page, URI.create(unit));
    shoot(page, "unite", 860);
    page.setViewportSize(NARROW, 800);
    shoot(page, "unite-400", 800);
    walk.answerQuiz("m1u1-essai", 1);
    page.locator(".quiz-item").first().scrollIntoViewIfNeeded();
    shootElement(page, page.locator(".quiz-item").first(), "quiz-400");
    page.setViewportSize(WIDE, 900);
    walk.finish();
    open(page, URI.create(visitOf(unit) + "/me"));
    shoot(page, "mes-donnees", 760);
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
    shoot(page, "groupe", 900);
    page.waitForTimeout(3000);
    open(page, URI.create(visit + "/sent"));
    shoot(page, "envoye", 520);
    open(page, product.practice("/add", "martine"));
    shootFrame(page, "choisir", 720);
  }

  private void asAdministrator(Page page) throws Exception {
    String address = URLEncoder.encode(product.invitation(), StandardCharsets.UTF_8);
    open(page, product.practice("/tools?address=" + address, "agnes"));
    shootFrame(page, "inscription", 620);
  }

  private void asOperator(Page page) throws Exception {
    open(page, product.at("/admin"));
    page.locator("input[name=token]").fill(product.adminToken());
    press(page, "Entrer");
    shoot(page, "admin", 620);
    asWhoManagesThePlatform(page);
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
    shoot(page, "plateforme", 900);
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
                .setViewportSize(WIDE, 900)
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

  /** From the top of the page, at most so high. */
  private void shoot(Page page, String name, int height) {
    int width = page.viewportSize().width;
    int full = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(width, Math.min(height, full));
    page.evaluate("scrollTo(0, 0)");
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
  }

  private void shootElement(Page page, Locator element, String name) {
    element.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
  }

  /** Only what is inside the frame of the LMS, which is made as large as that. */
  private void shootFrame(Page page, String name, int height) {
    Locator frame = page.locator("iframe.tool");
    page.frameLocator("iframe.tool").locator("h1").waitFor();
    page.setViewportSize(WIDE + 300, height + 500);
    String style = "border: 0; max-width: none; width: " + WIDE + "px; height: " + height + "px";
    frame.evaluate("(f, style) => { f.style.cssText = style; }", style);
    frame.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
  }

  /** The top of the first A4 page, with a margin as a printer makes one. */
  private void onPaper(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(A4_WIDE, PAPER_SHOWN);
    page.evaluate("document.body.style.padding = '40px'");
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
  }

  private Path file(String name) {
    return folder.resolve(name + ".png");
  }
}
