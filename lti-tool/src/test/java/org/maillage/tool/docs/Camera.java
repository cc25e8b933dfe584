package org.maillage.tool.docs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;

/** Takes pictures of pages and puts them where the guides find them. */
record Camera(Path folder) {
  static final int WIDE = 1100;
  private static final int A4_WIDE = 794;
  private static final int PAPER_SHOWN = 800;

  /** From the top of the page, at most so high. */
  void shoot(Page page, String name, int height) {
    int width = page.viewportSize().width;
    int full = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(width, Math.min(height, full));
    page.evaluate("scrollTo(0, 0)");
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
  }

  void element(Locator element, String name) {
    element.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
  }

  /** Only what is inside the frame of the LMS, which is made as large as that. */
  void frame(Page page, String name, int height) {
    Locator frame = page.locator("iframe.tool");
    page.frameLocator("iframe.tool").locator("h1").waitFor();
    page.setViewportSize(WIDE + 300, height + 500);
    String style = "border: 0; max-width: none; width: " + WIDE + "px; height: " + height + "px";
    frame.evaluate("(f, style) => { f.style.cssText = style; }", style);
    frame.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
  }

  /** The top of the first A4 page, with a margin as a printer makes one. */
  void paper(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(A4_WIDE, PAPER_SHOWN);
    page.evaluate("document.body.style.padding = '40px'");
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
  }

  private Path file(String name) {
    return folder.resolve(name + ".png");
  }
}
