package org.maillage.lti13.login;

import java.time.Instant;

/**
 * A login on its way to the platform and back; the browser carries it as the signed state.
 *
 * @param nonce must come back inside the signed token
 * @param targetLinkUri as the unsigned login request said; only good for "try again"
 * @param browserSecretHash tells the browser that began
 */
public record PendingLogin(
    String nonce,
    String issuer,
    String clientId,
    String targetLinkUri,
    Instant expiresAt,
    String browserSecretHash) {}
