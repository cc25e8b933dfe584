package org.maillage.lti13.launch;

import java.net.URI;
import java.time.Clock;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.PlatformLookup;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.keys.PlatformKeys;
import org.maillage.lti13.login.PendingLogin;
import org.maillage.lti13.login.SignedState;

/**
 * Checks what a platform posts to the launch address (1EdTech Security Framework 1.0, 5.1.3; LTI
 * 1.3 core, 5.3). Made once, used by all threads.
 */
public final class LaunchVerifier {

  private final PlatformLookup platforms;
  private final PlatformKeys keys;
  private final SignedState states;
  private final TokenChecks checks;
  private final LaunchReader reader;

  /**
   * @param toolBase the address all of this tool's pages lie under
   */
  public LaunchVerifier(
      PlatformLookup platforms, PlatformKeys keys, SignedState states, URI toolBase, Clock clock) {
    this(platforms, keys, states, toolBase, TimeLimits.standard(), clock);
  }

  public LaunchVerifier(
      PlatformLookup platforms,
      PlatformKeys keys,
      SignedState states,
      URI toolBase,
      TimeLimits limits,
      Clock clock) {
    this.platforms = platforms;
    this.keys = keys;
    this.states = states;
    this.checks = new TokenChecks(limits, clock);
    this.reader = new LaunchReader(toolBase);
  }

  /**
   * Checks everything but the first use. May call the platform for its keys.
   *
   * @param idToken the form field {@code id_token}; null when absent
   * @param state the form field {@code state}; null when absent
   * @param browserSecretHash hash of the secret the browser brought; null when it brought none
   * @throws LtiException with the reason; it names the platform once that is certain
   */
  public UnredeemedLaunch verify(String idToken, String state, String browserSecretHash) {
    PendingLogin login = states.open(state, browserSecretHash);
    Platform platform = platforms.require(login.issuer(), login.clientId());
    try {
      Json claims = SignedToken.parse(idToken).verified(platform, keys);
      checks.check(claims, platform, login.nonce());
      Launch launch = reader.read(claims, platform);
      return new UnredeemedLaunch(launch, login.nonce(), login.expiresAt());
    } catch (LtiException e) {
      throw e.with(platform);
    }
  }
}
