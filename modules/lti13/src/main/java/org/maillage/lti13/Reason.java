package org.maillage.lti13;

/** Why a message was refused. The names are stable: pages, logs and counters may rely on them. */
public enum Reason {
  /** No registration fits the issuer and client id. */
  PLATFORM_UNKNOWN,
  /** The platform answered the login with an error of its own. */
  PLATFORM_ERROR,
  /** The message carries no state. */
  STATE_MISSING,
  /** The state was not signed by this tool, or was altered. */
  STATE_FORGED,
  /** The login was begun too long ago. */
  STATE_EXPIRED,
  /** The browser came back without the secret it was given at login. */
  BROWSER_UNKNOWN,
  /** The login was begun in another browser. */
  OTHER_BROWSER,
  /** A required part is absent, has the wrong type, or is too large. */
  MALFORMED,
  /** The token is not signed with RS256. */
  ALGORITHM,
  /** The token names no key, or one the platform does not publish. */
  UNKNOWN_KEY,
  /** The platform's keys cannot be read and none is known yet. */
  KEYS_UNREACHABLE,
  /** The signature does not fit the platform's key. */
  SIGNATURE,
  /** The token was issued by someone other than the platform of the login. */
  ISSUER,
  /** The token was issued for another tool. */
  AUDIENCE,
  EXPIRED,
  /** Issued later than now: one of the two clocks is wrong. */
  ISSUED_IN_FUTURE,
  /** Issued long ago although not expired: a stored token, or a clock that is wrong. */
  ISSUED_TOO_OLD,
  /** The nonce is absent or belongs to another login. */
  NONCE,
  /** This launch was already used. */
  REPLAYED,
  /** The deployment was not accepted by an administrator of this tool. */
  DEPLOYMENT_UNKNOWN,
  /** Not an LTI 1.3 message. */
  VERSION,
  /** A message type this tool does not handle. */
  MESSAGE_TYPE,
  ROLES_MISSING,
  RESOURCE_LINK_MISSING,
  /** The target is not an address of this tool. */
  TARGET_OFF_SITE,
  /** The launch names no person and the platform may not do that. */
  ANONYMOUS_REFUSED,
  /** Several items were picked where the platform takes one. */
  TOO_MANY_ITEMS,
  /** The platform does not take links to this tool in this place. */
  ITEM_TYPE_REFUSED
}
