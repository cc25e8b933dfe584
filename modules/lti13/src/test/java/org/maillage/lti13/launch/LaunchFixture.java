package org.maillage.lti13.launch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.Reason;
import org.maillage.lti13.TestClock;
import org.maillage.lti13.TestPlatform;
import org.maillage.lti13.keys.JwksStore;
import org.maillage.lti13.keys.PlatformKeys;
import org.maillage.lti13.login.LoginInitiation;
import org.maillage.lti13.login.LoginRequest;
import org.maillage.lti13.login.SignedState;
import org.maillage.lti13.net.AddressPolicy;
import org.maillage.lti13.net.OutgoingHttp;

/** The whole way of a launch, with a platform whose tokens a test may spoil. */
final class LaunchFixture implements AutoCloseable {

  static final String BROWSER = "hash-of-this-browsers-secret";
  static final URI TOOL = URI.create("https://tool.example/maillage");

  /** What the browser carries to the platform. */
  record Begun(String state, String nonce) {}

  final TestClock clock = new TestClock();
  final TestPlatform lms = new TestPlatform(clock);
  final SignedState states = new SignedState(() -> List.of(new byte[32]), clock);
  final MemoryNonces nonces = new MemoryNonces();
  private final OutgoingHttp http = new OutgoingHttp(AddressPolicy.anywhere());
  private final LoginInitiation logins =
      new LoginInitiation(TOOL.resolve("/maillage/lti/launch"), states, clock);
  private Platform platform = lms.platform();
  final LaunchVerifier verifier =
      new LaunchVerifier(
          issuer -> issuer.equals(platform.issuer()) ? List.of(platform) : List.of(),
          new PlatformKeys(http, JwksStore.none(), clock),
          states,
          TOOL,
          clock);

  void allowAnonymous() {
    platform = lms.platform(true);
  }

  Begun begin() {
    return begin(BROWSER);
  }

  Begun begin(String browser) {
    LoginRequest request =
        new LoginRequest(platform.issuer(), "hint", TOOL.toString(), null, null, null);
    String query = logins.begin(request, platform, browser).getRawQuery();
    return new Begun(parameter(query, "state"), parameter(query, "nonce"));
  }

  /** A launch whose claims were changed before the platform signed them. */
  Launch launch(Consumer<Map<String, Object>> change) {
    Begun begun = begin();
    Map<String, Object> claims = lms.claims(begun.nonce());
    change.accept(claims);
    return launch(lms.sign(claims), begun);
  }

  Launch launch(String token, Begun begun) {
    return verifier.verify(token, begun.state(), BROWSER).redeem(nonces);
  }

  Reason refusal(Consumer<Map<String, Object>> change) {
    return refusal(() -> launch(change));
  }

  static Reason refusal(Runnable launch) {
    LtiException refused = catchThrowableOfType(LtiException.class, launch::run);
    return refused == null ? null : refused.reason();
  }

  static String parameter(String query, String name) {
    for (String pair : query.split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  @Override
  public void close() throws Exception {
    http.close();
    lms.close();
  }

  static final class MemoryNonces implements NonceStore {

    private final Set<String> used = ConcurrentHashMap.newKeySet();

    @Override
    public boolean consume(String nonce, Instant expiresAt) {
      return used.add(nonce);
    }
  }
}
