package org.maillage.lti13.launch;

import java.time.Instant;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;

/**
 * A launch that passed every check but one: whether it was used before. Verifying may call the
 * platform, so it belongs outside a database transaction; redeeming belongs inside the one that
 * stores what the launch brings.
 */
public final class UnredeemedLaunch {

  private final Launch launch;
  private final String nonce;
  private final Instant expiresAt;

  UnredeemedLaunch(Launch launch, String nonce, Instant expiresAt) {
    this.launch = launch;
    this.nonce = nonce;
    this.expiresAt = expiresAt;
  }

  /**
   * @throws LtiException REPLAYED when this launch was used before
   */
  public Launch redeem(NonceStore nonces) {
    if (!nonces.consume(nonce, expiresAt)) {
      throw new LtiException(Reason.REPLAYED, "launch used before").with(launch.platform());
    }
    return launch;
  }
}
