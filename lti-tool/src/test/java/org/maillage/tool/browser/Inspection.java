package org.maillage.tool.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** What axe finds wrong with the page that is open, by day and by night, and what a phone does. */
public final class Inspection {
  private static final int PHONE = 360;
  private static final String TOO_WIDE =
      "() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth";

  private Inspection() {}

  public static List<String> of(Page page) {
    List<String> faults = new ArrayList<>();
    show(page, ColorScheme.LIGHT);
    faults.addAll(violations(axe(page)));
    show(page, ColorScheme.DARK);
    // The night changes colours and nothing else.
    faults.addAll(violations(axe(page).withRules(List.of("color-contrast"))));
    page.setViewportSize(PHONE, 640);
    if ((boolean) page.evaluate(TOO_WIDE)) {
      faults.add("scrolls sideways on a phone");
    }
    page.setViewportSize(1280, 720);
    return faults.stream().map(fault -> page.url() + ": " + fault).toList();
  }

  /** A colour on its way from one to the other would be neither. */
  private static void show(Page page, ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(ReducedMotion.REDUCE)
            .setColorScheme(scheme));
  }

  /** Without what stands in the page's frames: that is one of the pages itself. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().map(Inspection::words).toList();
  }

  private static String words(Rule rule) {
    return rule.getId() + " " + rule.getNodes().get(0);
  }
}
