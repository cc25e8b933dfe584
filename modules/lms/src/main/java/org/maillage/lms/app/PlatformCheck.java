package org.maillage.lms.app;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.keys.PlatformKeys;
import org.maillage.lti13.keys.ToolKeys;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingException;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.lti13.services.AccessTokens;
import org.maillage.lti13.services.ServiceException;

/**
 * Tries a platform as a launch and a grade would, and says in a sentence for each part whether it
 * works and, if not, what to do. Calls the platform, so it runs outside any transaction.
 */
final class PlatformCheck {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(60);

  private final OutgoingHttp http;
  private final PlatformKeys platformKeys;
  private final ToolKeys toolKeys;
  private final URI ourKeys;
  private final Clock clock;

  PlatformCheck(
      OutgoingHttp http, PlatformKeys platformKeys, ToolKeys toolKeys, URI ourKeys, Clock clock) {
    this.http = http;
    this.platformKeys = platformKeys;
    this.toolKeys = toolKeys;
    this.ourKeys = ourKeys;
    this.clock = clock;
  }

  List<Finding> of(Platform platform, boolean accepted) {
    List<Finding> findings = new ArrayList<>();
    findings.add(accepted ? Finding.good("accepted") : Finding.bad("waiting"));
    int deployments = platform.deploymentIds().size();
    findings.add(
        deployments > 0
            ? Finding.good("deployments", deployments)
            : Finding.bad("deployments-none"));
    keys(platform, findings);
    services(platform, findings);
    return findings;
  }

  private void keys(Platform platform, List<Finding> findings) {
    String address = platform.jwksUri().toString();
    Answer answer;
    try {
      answer = http.get(platform.jwksUri(), Map.of("Accept", "application/json"));
    } catch (OutgoingException failure) {
      findings.add(
          switch (failure.why()) {
            case ADDRESS_REFUSED -> Finding.bad("keys-address", address);
            case UNREACHABLE, TIMEOUT -> Finding.bad("keys-unreachable", address);
            case TOO_LARGE -> Finding.bad("keys-content", address);
          });
      return;
    }
    findings.add(keysIn(answer, platform, address));
    clock(answer, findings);
  }

  private Finding keysIn(Answer answer, Platform platform, String address) {
    if (!answer.isSuccess()) {
      return Finding.bad("keys-status", address, String.valueOf(answer.status()));
    }
    if (!isKeySet(answer)) {
      return Finding.bad("keys-content", address);
    }
    try {
      return Finding.good("keys", platformKeys.refresh(platform));
    } catch (LtiException noUsableKey) {
      return Finding.bad("keys-unusable", address);
    }
  }

  private static boolean isKeySet(Answer answer) {
    try {
      return Json.parse(answer.body()).objects("keys") != null;
    } catch (LtiException notJson) {
      return false;
    }
  }

  /** The time the platform's server puts on its answers, beside ours. */
  private void clock(Answer answer, List<Finding> findings) {
    answer
        .header("Date")
        .map(this::ahead)
        .ifPresent(
            ahead -> {
              boolean same = ahead.abs().compareTo(CLOCKS_MAY_DIFFER) <= 0;
              String key = same ? "clock" : ahead.isNegative() ? "clock-behind" : "clock-ahead";
              findings.add(new Finding(same, key, List.of(ahead.abs().toSeconds())));
            });
  }

  private Duration ahead(String date) {
    try {
      return Duration.between(
          clock.instant(),
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  /** Fresh tokens, asked for one service at a time: a kept one would prove nothing. */
  private void services(Platform platform, List<Finding> findings) {
    AccessTokens tokens = new AccessTokens(toolKeys, http, clock);
    Finding grades = token(tokens, platform, GradeEndpoint.SCOPE_SCORE, "grades");
    findings.add(grades);
    if (grades.good() || grades.key().equals("grades-off")) {
      findings.add(token(tokens, platform, RosterEndpoint.SCOPE, "roster"));
    }
  }

  private Finding token(AccessTokens tokens, Platform platform, String scope, String service) {
    String address = platform.tokenEndpoint().toString();
    try {
      tokens.get(platform, Set.of(scope));
      return Finding.good(service);
    } catch (ServiceException failure) {
      String said = failure.getMessage();
      return switch (failure.failure()) {
        case ADDRESS_REFUSED -> Finding.bad("token-address", address);
        case UNREACHABLE -> Finding.bad("token-unreachable", address);
        case BUSY -> Finding.bad("token-busy", address, said);
        case TOKEN_REFUSED, UNAUTHORIZED, REFUSED ->
            said.contains("invalid_scope")
                ? Finding.bad(service + "-off")
                : Finding.bad("token-refused", said, platform.clientId(), ourKeys.toString());
        case MALFORMED, PAGING -> Finding.bad("token-content", address);
      };
    }
  }
}
