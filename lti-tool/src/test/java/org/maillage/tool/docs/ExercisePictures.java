package org.maillage.tool.docs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of exercises, with their authors' solutions in the player. */
final class ExercisePictures {
  private static final Path EXERCISES = Path.of("course-content/exercises");
  private static final int PHONE = 400;

  private final PictureProduct product;
  private final Camera camera;

  ExercisePictures(PictureProduct product, Camera camera) {
    this.product = product;
    this.camera = camera;
  }

  void take(Page page) throws IOException {
    open(page, "piquets");
    solve(page, "piquets");
    run(page, "contrôle");
    camera.element(page.locator(".pl-player"), "exercice-blocs");

    page.setViewportSize(PHONE, 900);
    open(page, "piquets");
    solve(page, "piquets");
    run(page, "contrôle");
    camera.element(page.locator(".pl-left"), "exercice-liste");

    page.setViewportSize(Camera.WIDE, 900);
    open(page, "nim");
    write(page, "def nim(n):\n    reste = n % 4\n    if reste = 0:\n        return 1\n");
    run(page, "Ligne 3");
    camera.element(page.locator(".pl-player"), "exercice-erreur");

    open(page, "boussole");
    solve(page, "boussole");
    run(page, "La carte est en marche");
    camera.element(page.locator(".pl-stage"), "exercice-carte");

    open(page, "piquets/class");
    camera.shoot(page, "exercice-classe", 800);
    page.navigate(product.at("/exercise/piquets/print?lang=fr").toString());
    camera.paper(page, "exercice-papier");
    page.context().close();
  }

  private void open(Page page, String exercise) {
    URI address = product.at("/exercise/" + exercise + "?lang=fr");
    page.navigate(address.toString());
    page.locator(".blocklySvg, .pl-list, .cm-content").first().waitFor();
  }

  /** As from a file that somebody gave. */
  private static void solve(Page page, String exercise) throws IOException {
    Path folder = EXERCISES.resolve(exercise);
    String blocks = Files.readString(folder.resolve("solution.blocks.json"));
    String file =
        "{\"maillage\":1,\"exercise\":\"%s\",\"way\":\"blocks\",\"python\":\"\",\"blocks\":%s}"
            .formatted(exercise, blocks);
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(exercise + ".maillage.json", "application/json", bytes));
    page.getByText("Revenir au programme d’avant").waitFor();
  }

  private static void write(Page page, String python) {
    page.locator(".cm-content").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(python);
  }

  private static void run(Page page, String until) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lancer").setExact(true))
        .click();
    Locator says = page.locator(".pl-says");
    says.filter(new Locator.FilterOptions().setHasText(until)).waitFor();
  }
}
