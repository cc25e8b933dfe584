package org.maillage.tool;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.content.CourseLibrary;
import org.maillage.content.Exercise;
import org.maillage.content.Way;
import org.maillage.content.World;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Hand;
import org.maillage.tool.browser.ListWriter;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;

/**
 * Exercises for the robot, solved in the list of instructions: on a phone, by keyboard, and heard.
 * What a screen reader finds is kept in {@code target/transcripts}.
 */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
class RobotByListIT {
  private static final CourseLibrary COURSE =
      CourseLibrary.load(RobotByListIT.class.getClassLoader());

  private static final String NAMELESS =
      " *- '?(button|combobox|spinbutton|textbox|slider)(?! \").*";

  private final FakeLms lms;
  private final BrowserContext phone;
  private final Page page;

  RobotByListIT(Products products, Browsers browsers) {
    lms = FakeLms.registeredAt(products.on(Database.H2));
    phone =
        browsers.somebody(
            new Browser.NewContextOptions()
                .setHasTouch(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(360, 640));
    page = phone.newPage();
  }

  @AfterEach
  void close() {
    phone.close();
    lms.close();
  }

  static Stream<String> exercises() {
    return COURSE.exercises().stream()
        .filter(exercise -> exercise.world() == World.ROBOT)
        .filter(exercise -> exercise.ways().contains(Way.BLOCKS))
        .map(Exercise::slug);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyOneIsSolvedWithAFingerAndTold(String slug) throws IOException {
    solve(slug, new Hand.Finger(page));
    String heard = transcript(slug);
    assertThat(heard.lines().filter(line -> line.matches(NAMELESS))).isEmpty();
    for (Locator nested : page.locator(".pl-list li li > .pl-line:first-child").all()) {
      assertThat(nested).containsText("dans ");
    }
  }

  /** With a condition in a condition in a loop. */
  @Test
  void oneIsSolvedByKeyboardAlone() throws IOException {
    solve("coins", new Hand.Keyboard(page));
  }

  private void solve(String slug, Hand hand) throws IOException {
    Exercise exercise = COURSE.exercise(slug).orElseThrow();
    page.navigate(lms.link(Opening.of("exercise/" + slug)));
    assertThat(button("Liste d’instructions")).hasAttribute("aria-pressed", "true");
    new ListWriter(page, hand).write(exercise.solution().blocks().orElseThrow());
    hand.press(button("Lancer"));

    long shown = exercise.checks().stream().filter(check -> !check.hidden()).count();
    int all = exercise.checks().size();
    assertThat(page.locator(".pl-says")).containsText("Le robot a avancé de ");
    assertThat(page.locator(".pl-says")).containsText(passed(shown));
    assertThat(page.locator(".pl-verdict")).hasText("Exercice réussi. " + passed(all));
    assertThat(page.locator(".pl-says")).hasRole(AriaRole.STATUS);
    assertThat(page.locator(".pl-verdict")).hasRole(AriaRole.STATUS);
  }

  /** What a screen reader finds now. */
  private String transcript(String slug) throws IOException {
    String heard = page.locator("#exercise-player").ariaSnapshot();
    Path folder = Files.createDirectories(Path.of("target/transcripts"));
    Files.writeString(folder.resolve(slug + ".yaml"), heard);
    return heard;
  }

  private static String passed(long checks) {
    return "%d contrôle%s sur %1$d.".formatted(checks, checks > 1 ? "s" : "");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
