package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Inspection;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Products;

/** A program goes into a file and comes back from one; what is no program changes nothing. */
class ProgramFileIT extends Looking {
  ProgramFileIT(Products products, Browsers browsers) {
    super(products, browsers);
    // From the start on, or the browser may open a window of its own before the test listens.
    page.onFileChooser(chooser -> {});
  }

  @Test
  void aProgramIsHandedOnAsAFileAndWhatWasThereIsNotLost() throws IOException {
    open(Opening.of("exercise/couloir").by("hands-on").named("Zoé Dupont"));
    button("Liste d’instructions").click();
    String file = saved();
    assertThat(file).contains("\"exercise\": \"couloir\"", "robot_forward").doesNotContain("Zoé");

    button("Python").click();
    write("# le mien");
    choose("couloir.maillage.json", file);
    assertThat(page.getByText("Programme ouvert")).isVisible();
    assertThat(page.locator(".pl-list, .pl-blocks").first()).isVisible();
    assertThat(Inspection.of(page)).isEmpty();

    button("Revenir au programme d’avant").click();
    assertThat(page.locator(".cm-content")).containsText("# le mien");
  }

  @Test
  void aFileForAnotherExerciseIsOpenedOnlyIfOneWants() {
    page.navigate(product.url("/exercise/nim?lang=fr").toString());
    String other =
        "{\"maillage\":1,\"exercise\":\"coins\",\"way\":\"python\",\"python\":\"# ailleurs\",\"blocks\":null}";
    for (String answer : new String[] {"Annuler", "D’accord"}) {
      choose("x.maillage.json", other);
      assertThat(page.getByRole(AriaRole.DIALOG)).containsText("coins");
      button(answer).click();
    }
    assertThat(page.locator(".cm-content")).containsText("# ailleurs");
  }

  @Test
  void whatIsNoProgramChangesNothingAndSaysWhy() {
    page.navigate(product.url("/exercise/nim?lang=fr").toString());
    write("# le mien");
    choose("photo.json", "\u00ff\u00d8 no program");
    assertThat(page.getByText("Ce fichier n’est pas un programme")).isVisible();
    choose("long.py", "#".repeat(300_000));
    assertThat(page.getByText("trop grand")).isVisible();
    assertThat(page.locator(".cm-content")).containsText("# le mien");

    choose("devoir.py", "print('é')\r\n");
    assertThat(page.locator(".cm-content")).containsText("print('é')");
  }

  private String saved() throws IOException {
    Download download = page.waitForDownload(button("Enregistrer dans un fichier")::click);
    assertThat(download.suggestedFilename()).isEqualTo("couloir.maillage.json");
    return Files.readString(download.path());
  }

  private void choose(String name, String content) {
    Locator open = button("Ouvrir un fichier");
    open.focus();
    FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
    chooser.setFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
  }

  private void write(String program) {
    page.locator(".cm-content").click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(program);
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
