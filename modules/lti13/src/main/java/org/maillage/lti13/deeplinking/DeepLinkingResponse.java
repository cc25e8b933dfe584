package org.maillage.lti13.deeplinking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.Reason;
import org.maillage.lti13.keys.ToolKeys;

/** The picker's answer to the platform (Deep Linking 2.0, 4). */
public final class DeepLinkingResponse {

  /** The form field the browser posts the token in. */
  public static final String FORM_FIELD = "JWT";

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  private final ToolKeys keys;
  private final Clock clock;

  public DeepLinkingResponse(ToolKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Signs the picked items.
   *
   * @param items empty means the person picked nothing or went back
   * @return the token to post to {@link DeepLinkingSettings#returnUrl()} in the field {@link
   *     #FORM_FIELD}
   * @throws LtiException TOO_MANY_ITEMS when the platform takes one item only, ITEM_TYPE_REFUSED
   *     when it takes no links to tools here
   */
  public String sign(
      Platform platform,
      String deploymentId,
      DeepLinkingSettings settings,
      List<ContentItem> items) {
    if (items.size() > 1 && !settings.acceptMultiple()) {
      throw new LtiException(Reason.TOO_MANY_ITEMS, items.size() + " items where one is accepted");
    }
    if (!items.isEmpty() && !settings.acceptTypes().contains(ContentItem.TYPE)) {
      throw new LtiException(Reason.ITEM_TYPE_REFUSED, "links to tools are not accepted here");
    }
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", platform.clientId());
    claims.put("aud", List.of(platform.issuer()));
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LIFETIME).getEpochSecond());
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "message_type", "LtiDeepLinkingResponse");
    claims.put(LTI + "deployment_id", deploymentId);
    claims.put(
        DEEP_LINKING + "content_items",
        items.stream().map(item -> item.json(settings.acceptLineItem())).toList());
    if (settings.data() != null) {
      claims.put(DEEP_LINKING + "data", settings.data());
    }
    return keys.sign(claims);
  }
}
