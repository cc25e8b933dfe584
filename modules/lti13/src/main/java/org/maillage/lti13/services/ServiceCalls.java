package org.maillage.lti13.services;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.maillage.lti13.Platform;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingException;
import org.maillage.lti13.net.OutgoingHttp;

/** Calls with an access token; a 401 gets one more try with a fresh token. */
final class ServiceCalls {

  private final AccessTokens tokens;
  private final OutgoingHttp http;
  private final Clock clock;

  ServiceCalls(AccessTokens tokens, OutgoingHttp http, Clock clock) {
    this.tokens = tokens;
    this.http = http;
    this.clock = clock;
  }

  /**
   * @throws ServiceException for any answer but success
   */
  Answer get(Platform platform, Set<String> scopes, URI address, String accept) {
    return successful(
        authorized(
            platform,
            scopes,
            token ->
                http.get(address, Map.of("Accept", accept, "Authorization", "Bearer " + token))));
  }

  /**
   * Any answer of the service itself is returned.
   *
   * @throws ServiceException when there is no token or no answer
   */
  Answer post(
      Platform platform, Set<String> scopes, URI address, String type, String accept, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return authorized(
        platform,
        scopes,
        token ->
            http.post(
                address, Map.of("Accept", accept, "Authorization", "Bearer " + token), type, body));
  }

  Answer successful(Answer answer) {
    if (!answer.isSuccess()) {
      throw Failures.service(answer, clock);
    }
    return answer;
  }

  private Answer authorized(Platform platform, Set<String> scopes, Function<String, Answer> call) {
    try {
      String token = tokens.get(platform, scopes);
      Answer answer = call.apply(token);
      if (answer.status() != 401) {
        return answer;
      }
      tokens.invalidate(platform, scopes, token);
      return call.apply(tokens.get(platform, scopes));
    } catch (OutgoingException e) {
      throw Failures.unanswered(e);
    }
  }
}
