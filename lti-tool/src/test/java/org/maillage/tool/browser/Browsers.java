package org.maillage.tool.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.tool.product.OncePerRun;

/** The Chromium that the build found or brought (src/test/browser), shared by all browser tests. */
public final class Browsers implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 60_000;
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser chromium =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));

  private Browsers() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  /** A browser of somebody new. */
  public BrowserContext somebody() {
    return somebody(new Browser.NewContextOptions());
  }

  public BrowserContext somebody(Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  /** From now on this tab keeps no third party's cookie unless it is partitioned. */
  public static Page blockingThirdPartyCookies(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    JsonObject controls = new JsonObject();
    controls.addProperty("enableThirdPartyCookieRestriction", true);
    controls.addProperty("disableThirdPartyCookieMetadata", true);
    controls.addProperty("disableThirdPartyCookieHeuristics", true);
    session.send("Network.setCookieControls", controls);
    return page;
  }

  /** From now on a frame's cookies of this origin are neither sent nor kept, partitioned or not. */
  public Page refusingCookiesInFrames(Page page, String origin) {
    page.route(
        origin + "/**",
        route -> {
          if (route.request().frame().parentFrame() == null) {
            route.resume();
          } else {
            withoutCookies(route);
          }
        });
    return page;
  }

  private void withoutCookies(Route route) {
    Request request = route.request();
    RequestOptions same = RequestOptions.create().setMethod(request.method()).setMaxRedirects(0);
    request.headers().forEach(same::setHeader);
    if (request.postData() != null) {
      same.setData(request.postData());
    }
    APIRequestContext forgetful = playwright.request().newContext();
    APIResponse answer = forgetful.fetch(request.url(), same);
    Map<String, String> headers = new HashMap<>(answer.headers());
    headers.remove("set-cookie");
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(answer.status())
            .setHeaders(headers)
            .setBodyBytes(answer.body()));
    forgetful.dispose();
  }

  private static Path executable() {
    Path note = Path.of("target/browser/executable");
    try {
      return Path.of(Files.readString(note).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The build leaves the browser's path in " + note, e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** Hands a test class the browsers. */
  public static final class Extension extends OncePerRun<Browsers> {
    public Extension() {
      super(Browsers.class, Browsers::new);
    }
  }
}
