package org.maillage.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;

/** What a real browser fetches for the first page of a visit and for the next ones. */
final class WeightBench {
  private static final String UNIT = "unit/robot-idiot";

  private WeightBench() {}

  static void run(List<String> options) throws Exception {
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product = new Product(database.url(), "")) {
      LaunchOrder order = LaunchOrder.learner("weigher", UNIT);
      lms.server().createContext("/auth", exchange -> post(lms, order, exchange));
      lms.registerAt(product);
      try (Chromium browser = new Chromium()) {
        System.out.println("| page | requests | bytes over the wire |\n|---|---|---|");
        Chromium.Fetched unit = browser.open(login(lms, order));
        tell("unit page, first view, empty cache", unit);
        String visit = Chromium.found("(/v/[^/]+)/unit", String.join(" ", unit.addresses()));
        String page = Product.address() + visit + "/" + UNIT;
        tell("first step", browser.open(page + "/m1u1-scene"));
        tell("second step", browser.open(page + "/m1u1-mot"));
        tell("unit page again", browser.open(page));
      }
    }
  }

  private static void tell(String what, Chromium.Fetched fetched) {
    System.out.printf("| %s | %d | %,d |%n", what, fetched.requests(), fetched.bytes());
    fetched.addresses().forEach(address -> System.out.println("    " + address));
  }

  private static String login(Lms lms, LaunchOrder order) {
    return "%s/lti/login?iss=%s&login_hint=%s&target_link_uri=%s&client_id=%s&lti_deployment_id=%s"
        .formatted(
            Product.address(),
            lms.address(),
            order.user(),
            order.target().replace("?", "%3F"),
            Lms.CLIENT_ID,
            Lms.DEPLOYMENT);
  }

  /** The platform's page that hands over the signed launch. */
  private static void post(Lms lms, LaunchOrder order, HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getRawQuery();
    String page =
        """
        <!doctype html><title>Bench</title><form method="post" action="%s/lti/launch">
        <input type="hidden" name="state" value="%s"><input type="hidden" name="id_token" value="%s">
        </form><script>document.forms[0].submit()</script>"""
            .formatted(
                Product.address(),
                Lms.parameter(asked, "state"),
                lms.token(order, Lms.parameter(asked, "nonce")));
    Lms.answer(exchange, 200, "text/html", page);
  }
}
