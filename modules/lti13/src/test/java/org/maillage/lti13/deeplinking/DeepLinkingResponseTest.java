package org.maillage.lti13.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.LineItem;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.Reason;
import org.maillage.lti13.TestClock;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.keys.MemoryToolKeys;
import org.maillage.lti13.keys.ToolKeys;

class DeepLinkingResponseTest {

  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final URI LMS = URI.create("https://lms.example/x");
  private static final Platform PLATFORM =
      new Platform("https://lms.example", "client", Set.of("7"), LMS, LMS, null, LMS, false);

  private final TestClock clock = new TestClock();
  private final ToolKeys keys = new ToolKeys(new MemoryToolKeys(), Duration.ofDays(7), clock);
  private final DeepLinkingResponse responses = new DeepLinkingResponse(keys, clock);

  @BeforeEach
  void makeKey() {
    keys.ensureKey();
  }

  @Test
  void sendsSeveralItemsWithTheirColumns() throws Exception {
    List<ContentItem> items =
        List.of(
            item("a")
                .withText("Un texte")
                .withCustom(Map.of("resource", "unit/a"))
                .withLineItem(new LineItem("Unité A", 1, "unit/a", "done"))
                .in(new ContentItem.Frame(null, 700)),
            item("b").in(new ContentItem.Window("maillage")));
    Map<String, Object> claims = signed(settings(true, true, "echo me\u0000 \"as is\""), items);

    assertThat(claims)
        .containsEntry("iss", "client")
        .containsEntry("aud", List.of("https://lms.example"))
        .containsEntry(
            "https://purl.imsglobal.org/spec/lti/claim/message_type", "LtiDeepLinkingResponse")
        .containsEntry("https://purl.imsglobal.org/spec/lti/claim/version", "1.3.0")
        .containsEntry("https://purl.imsglobal.org/spec/lti/claim/deployment_id", "7")
        .containsEntry(DL + "data", "echo me\u0000 \"as is\"")
        .containsKeys("nonce", "iat", "exp");
    List<Json> sent = new Json(claims).objects(DL + "content_items");
    assertThat(sent.get(0).members())
        .isEqualTo(
            Map.of(
                "type", "ltiResourceLink",
                "url", "https://tool.example/lti/launch?resource=a",
                "title", "Unit a",
                "text", "Un texte",
                "custom", Map.of("resource", "unit/a"),
                "lineItem",
                    Map.of(
                        "label",
                        "Unité A",
                        "scoreMaximum",
                        1.0,
                        "resourceId",
                        "unit/a",
                        "tag",
                        "done"),
                "iframe", Map.of("height", 700L)));
    assertThat(sent.get(1).members())
        .containsEntry("window", Map.of("targetName", "maillage"))
        .doesNotContainKeys("lineItem", "custom", "text", "iframe");
  }

  @Test
  void cancellingSendsAnEmptyList() throws Exception {
    assertThat(signed(settings(false, true, null), List.of()))
        .containsEntry(DL + "content_items", List.of())
        .doesNotContainKey(DL + "data");
  }

  @Test
  void refusesMoreThanThePlatformTakes() {
    DeepLinkingSettings one = settings(false, true, null);
    assertThat(refusal(one, List.of(item("a"), item("b")))).isEqualTo(Reason.TOO_MANY_ITEMS);
    DeepLinkingSettings files =
        new DeepLinkingSettings(LMS, Set.of("file"), Set.of(), true, true, false, null, null, null);
    assertThat(refusal(files, List.of(item("a")))).isEqualTo(Reason.ITEM_TYPE_REFUSED);
  }

  @Test
  void leavesColumnsOutWhereTheyAreNotTaken() throws Exception {
    ContentItem graded = item("a").withLineItem(new LineItem("A", 1, "a", null));
    Map<String, Object> claims = signed(settings(true, false, null), List.of(graded));
    assertThat(new Json(claims).objects(DL + "content_items").get(0).has("lineItem")).isFalse();
  }

  @Test
  void settingsSurviveStorage() {
    DeepLinkingSettings settings = settings(true, false, "x\n\"y\" \\ é");
    assertThat(DeepLinkingSettings.fromJson(settings.toJson())).isEqualTo(settings);
  }

  @Test
  void whatThePlatformDoesNotSayIsReadCautiously() {
    DeepLinkingSettings settings =
        DeepLinkingSettings.fromJson(
            "{\"deep_link_return_url\":\"https://l.example/r\",\"accept_types\":[]}");
    assertThat(settings.acceptMultiple()).isFalse();
    assertThat(settings.acceptLineItem()).isTrue();
  }

  private Map<String, Object> signed(DeepLinkingSettings settings, List<ContentItem> items)
      throws Exception {
    JWSObject token = JWSObject.parse(responses.sign(PLATFORM, "7", settings, items));
    RSAKey key = (RSAKey) JWKSet.parse(keys.jwksJson()).getKeyByKeyId(token.getHeader().getKeyID());
    assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    return token.getPayload().toJSONObject();
  }

  private Reason refusal(DeepLinkingSettings settings, List<ContentItem> items) {
    return catchThrowableOfType(
            LtiException.class, () -> responses.sign(PLATFORM, "7", settings, items))
        .reason();
  }

  private static ContentItem item(String id) {
    return ContentItem.link(
        URI.create("https://tool.example/lti/launch?resource=" + id), "Unit " + id);
  }

  private static DeepLinkingSettings settings(boolean multiple, boolean lineItem, String data) {
    return new DeepLinkingSettings(
        URI.create("https://lms.example/return"),
        Set.of("ltiResourceLink", "link"),
        Set.of("iframe", "window"),
        multiple,
        lineItem,
        false,
        null,
        null,
        data);
  }
}
