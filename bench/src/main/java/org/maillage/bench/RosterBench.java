package org.maillage.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A course of 200 whose LMS lists 50 at a time: does the trainer see all? */
final class RosterBench {
  private static final int MEMBERS = 200;
  private static final int PAGE = 50;
  private static final int PATIENCE_SECONDS = 30;

  private RosterBench() {}

  static void run(List<String> options) throws Exception {
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product = new Product(database.url(), "")) {
      lms.server().createContext("/members", exchange -> members(lms, exchange));
      lms.registerAt(product);
      try (Browser browser = new Browser(product, lms)) {
        String page =
            browser.launch(LaunchOrder.trainer("trainer", "cohort").listed(lms.address()));
        System.out.printf(
            "%d members on %d pages of the LMS, %d shown to the trainer%n",
            MEMBERS, MEMBERS / PAGE, shown(browser, page));
      }
    }
  }

  /** The list is read while the trainer looks at the page, so it may take a moment. */
  private static long shown(Browser browser, String page) throws Exception {
    long shown = 0;
    for (int second = 0; second < PATIENCE_SECONDS && shown < MEMBERS; second++) {
      Thread.sleep(1000);
      shown =
          browser
              .plainPage(page + ".csv")
              .text()
              .lines()
              .filter(l -> l.contains("Membre "))
              .count();
    }
    return shown;
  }

  private static void members(Lms lms, HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    String from = query == null ? null : Lms.parameter(query, "from");
    int first = from == null ? 1 : Integer.parseInt(from);
    if (first + PAGE <= MEMBERS) {
      exchange
          .getResponseHeaders()
          .set("Link", "<%s/members?from=%d>; rel=\"next\"".formatted(lms.address(), first + PAGE));
    }
    String list =
        IntStream.range(first, first + PAGE)
            .mapToObj(RosterBench::member)
            .collect(Collectors.joining(",", "[", "]"));
    Lms.answer(
        exchange,
        200,
        "application/vnd.ims.lti-nrps.v2.membershipcontainer+json",
        "{\"id\":\"%s/members\",\"context\":{\"id\":\"course-1\"},\"members\":%s}"
            .formatted(lms.address(), list));
  }

  private static String member(int number) {
    return """
        {"user_id": "m%1$d", "status": "Active", "roles": ["Learner"],
         "name": "Membre %1$d", "given_name": "Membre", "family_name": "%1$d"}"""
        .formatted(number);
  }
}
