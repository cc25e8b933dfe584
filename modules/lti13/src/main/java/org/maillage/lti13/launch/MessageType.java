package org.maillage.lti13.launch;

/** The messages this library understands. */
public enum MessageType {
  /** A person opens a link in a course. */
  RESOURCE_LINK("LtiResourceLinkRequest"),
  /** A trainer comes to pick what to put into a course. */
  DEEP_LINKING("LtiDeepLinkingRequest");

  private final String claim;

  MessageType(String claim) {
    this.claim = claim;
  }

  /** The value in tokens. */
  public String claim() {
    return claim;
  }

  static MessageType of(String claim) {
    for (MessageType type : values()) {
      if (type.claim.equals(claim)) {
        return type;
      }
    }
    return null;
  }
}
