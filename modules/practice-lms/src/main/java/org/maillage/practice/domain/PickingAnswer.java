package org.maillage.practice.domain;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.net.UrlPrefix;

/** What a tool's picker sends back (Deep Linking 2.0, 4); the signature was checked before. */
public record PickingAnswer(Json claims, PracticeTool tool) {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  /**
   * @param issuer this platform, to whom it must be addressed
   */
  public void check(String issuer, UsedOnce used, Clock clock) {
    Object audience = claims.get("aud");
    require(
        audience instanceof List<?> list ? list.contains(issuer) : issuer.equals(audience), "aud");
    Instant now = clock.instant();
    require(claims.seconds("exp") != null && now.getEpochSecond() < claims.seconds("exp"), "exp");
    require(claims.seconds("iat") != null, "iat");
    require("LtiDeepLinkingResponse".equals(claims.get(LTI + "message_type")), "message_type");
    require("1.3.0".equals(claims.get(LTI + "version")), "version");
    require(tool.deploymentId().equals(claims.get(LTI + "deployment_id")), "deployment_id");
    String nonce = claims.id("nonce", 255);
    require(
        nonce != null
            && used.take(
                tool.clientId() + "\n" + nonce,
                Instant.ofEpochSecond(claims.seconds("iat")),
                Instant.ofEpochSecond(claims.seconds("exp"))),
        "nonce");
  }

  /** Null when the tool forgot to send it back. */
  public String data() {
    return claims.get(DEEP_LINKING + "data") instanceof String data ? data : null;
  }

  /** What the tool wants to tell the trainer; null when nothing. */
  public String message() {
    return claims.text(DEEP_LINKING + "msg", 500);
  }

  /** Empty when the trainer picked nothing. */
  public List<PickedItem> items(URI toolBase) {
    List<Json> sent = claims.objects(DEEP_LINKING + "content_items");
    List<PickedItem> items = new ArrayList<>();
    for (Json item : sent == null ? List.<Json>of() : sent) {
      require("ltiResourceLink".equals(item.get("type")), "type");
      items.add(item(item, toolBase));
    }
    return items;
  }

  private PickedItem item(Json item, URI toolBase) {
    URI url = item.has("url") ? item.address("url") : tool.targetUri();
    require(url != null && UrlPrefix.of(toolBase).covers(url), "url");
    String title = item.text("title", 255);
    String shown = title == null ? tool.name() : title;
    Json custom = item.object("custom");
    Json column = item.object("lineItem");
    return new PickedItem(
        shown,
        item.text("text", 2000),
        url.toString().substring(toolBase.toString().length()),
        custom == null ? Map.of() : custom.strings(100, 1000),
        column == null ? null : ColumnWish.read(column, shown));
  }

  private static void require(boolean holds, String part) {
    if (!holds) {
      throw new Refusal("invalid_request", part);
    }
  }
}
