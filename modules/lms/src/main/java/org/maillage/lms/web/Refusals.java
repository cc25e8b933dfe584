package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Started;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;

/**
 * Tells a refused message in plain words and counts it against the address it came from. Successes
 * never count: a whole school shares one address.
 */
@ApplicationScoped
public class Refusals {
  @Inject private FailureLimit limit;
  private final AtomicLong refused = new AtomicLong();

  /** Told from the first moment on. */
  void begin(@Observes Started started) {}

  /** Logins and launches that this node refused since its start. */
  @Gauge(name = "maillage_launches_refused", unit = MetricUnits.NONE, absolute = true)
  public long refused() {
    return refused.get();
  }

  void guard(HttpServletRequest request, MessageServlet.Answer answer)
      throws ServletException, IOException {
    String address = ClientAddress.of(request);
    limit.check(address);
    try {
      answer.give();
    } catch (LtiException refusal) {
      limit.failed(address);
      refused.incrementAndGet();
      throw problem(refusal.reason()).because(refusal);
    }
  }

  private static Problem problem(Reason reason) {
    return switch (reason) {
      case PLATFORM_UNKNOWN -> new Problem(404, "lms.platform-unknown");
      case PLATFORM_ERROR -> new Problem(400, "lms.platform-error");
      case STATE_MISSING,
          STATE_FORGED,
          STATE_EXPIRED,
          BROWSER_UNKNOWN,
          OTHER_BROWSER,
          NONCE,
          REPLAYED ->
          new Problem(403, "lms.reopen");
      case EXPIRED, ISSUED_IN_FUTURE, ISSUED_TOO_OLD -> new Problem(403, "lms.clock");
      case KEYS_UNREACHABLE -> new Problem(503, "lms.keys-unreachable");
      case UNKNOWN_KEY, SIGNATURE, ALGORITHM, ISSUER, AUDIENCE ->
          new Problem(403, "lms.token-refused");
      case DEPLOYMENT_UNKNOWN -> new Problem(403, "lms.deployment-unknown");
      case ANONYMOUS_REFUSED -> new Problem(403, "lms.anonymous-refused");
      case MALFORMED,
          VERSION,
          MESSAGE_TYPE,
          ROLES_MISSING,
          RESOURCE_LINK_MISSING,
          TARGET_OFF_SITE,
          TOO_MANY_ITEMS,
          ITEM_TYPE_REFUSED ->
          new Problem(400, "lms.not-understood");
    };
  }
}
