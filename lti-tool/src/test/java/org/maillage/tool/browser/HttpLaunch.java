package org.maillage.tool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Keys;
import org.maillage.tool.platform.Opening;

/** A launch, step by step, so that a test may do each step wrongly. */
public final class HttpLaunch {
  private final HttpBrowser browser;
  private final FakeLms lms;
  private final Opening opening;
  private final Map<String, String> asked;

  private HttpLaunch(HttpBrowser browser, FakeLms lms, Opening opening, Map<String, String> asked) {
    this.browser = browser;
    this.lms = lms;
    this.opening = opening;
    this.asked = asked;
  }

  /** All of it: the page that the person sees in the end. */
  public static Answer open(HttpBrowser browser, FakeLms lms, Opening opening) {
    return begin(browser, lms, opening).finish();
  }

  /** Until the tool asked the LMS who is there. */
  public static HttpLaunch begin(HttpBrowser browser, FakeLms lms, Opening opening) {
    Map<String, String> login = new LinkedHashMap<>(lms.login(opening));
    Answer answer = browser.postFrom(lms.issuer(), "/lti/login", login);
    if (answer.status() == 303) {
      answer = browser.get(answer.location());
    }
    assertThat(answer.status()).as("answer to the login:\n%s", answer).isEqualTo(302);
    URI auth = answer.location();
    assertThat(auth.toString()).startsWith(lms.issuer() + "/auth?");
    return new HttpLaunch(browser, lms, opening, HttpBrowser.decoded(auth.getRawQuery()));
  }

  /** What an honest LMS would say now; spoil it at will. */
  public Map<String, Object> claims() {
    return lms.claims(opening, asked.get("nonce"));
  }

  public String token() {
    return Keys.sign(claims());
  }

  public String state() {
    return asked.get("state");
  }

  /** Hands a token in and stops at the tool's answer. */
  public Answer post(String token) {
    return post(browser, token, state());
  }

  public Answer post(HttpBrowser by, String token, String state) {
    return by.postFrom(lms.issuer(), "/lti/launch", Map.of("id_token", token, "state", state));
  }

  /** Hands an honest token in and opens the visit. */
  public Answer finish() {
    Answer launched = post(token());
    assertThat(launched.status()).as("answer to the launch:\n%s", launched).isEqualTo(303);
    assertThat(launched.location().getPath()).startsWith("/v/");
    return browser.get(launched.location());
  }
}
