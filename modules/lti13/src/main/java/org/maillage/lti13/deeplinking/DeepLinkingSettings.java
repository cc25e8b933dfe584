package org.maillage.lti13.deeplinking;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;
import org.maillage.lti13.json.Json;

/**
 * What the platform accepts from the picker (Deep Linking 2.0, 3.4).
 *
 * @param returnUrl where the browser posts the answer
 * @param acceptTypes kinds of items, for example {@code ltiResourceLink}
 * @param acceptPresentationTargets for example {@code iframe}
 * @param acceptMultiple whether several items may be sent; no when the platform does not say
 * @param acceptLineItem whether grade columns may come along; yes when the platform does not say,
 *     since one that knows none ignores them
 * @param autoCreate whether the platform keeps the items without asking the person again
 * @param title suggested by the platform; null when none
 * @param text suggested by the platform; null when none
 * @param data opaque, goes back unchanged; null when none
 */
public record DeepLinkingSettings(
    URI returnUrl,
    Set<String> acceptTypes,
    Set<String> acceptPresentationTargets,
    boolean acceptMultiple,
    boolean acceptLineItem,
    boolean autoCreate,
    String title,
    String text,
    String data) {

  private static final String CLAIM =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  /**
   * Reads the settings of a verified launch.
   *
   * @throws LtiException MALFORMED when a required part is absent
   */
  public static DeepLinkingSettings from(Json claims) {
    Json settings = claims.object(CLAIM);
    if (settings == null) {
      throw new LtiException(Reason.MALFORMED, "no deep linking settings");
    }
    return read(settings);
  }

  /**
   * Reads back what {@link #toJson()} wrote, so that the settings can wait in a database while the
   * person picks.
   */
  public static DeepLinkingSettings fromJson(String json) {
    return read(Json.parse(json));
  }

  public String toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("deep_link_return_url", returnUrl.toString());
    json.put("accept_types", List.copyOf(acceptTypes));
    json.put("accept_presentation_document_targets", List.copyOf(acceptPresentationTargets));
    json.put("accept_multiple", acceptMultiple);
    json.put("accept_lineitem", acceptLineItem);
    json.put("auto_create", autoCreate);
    json.put("title", title);
    json.put("text", text);
    json.put("data", data);
    json.values().removeIf(value -> value == null);
    return Json.write(json);
  }

  private static DeepLinkingSettings read(Json settings) {
    if (!(settings.get("accept_types") instanceof List)) {
      throw new LtiException(Reason.MALFORMED, "no accept_types");
    }
    return new DeepLinkingSettings(
        settings.requiredAddress("deep_link_return_url"),
        Set.copyOf(settings.texts("accept_types", 100)),
        Set.copyOf(settings.texts("accept_presentation_document_targets", 100)),
        Boolean.TRUE.equals(settings.flag("accept_multiple")),
        !Boolean.FALSE.equals(settings.flag("accept_lineitem")),
        Boolean.TRUE.equals(settings.flag("auto_create")),
        settings.text("title", 255),
        settings.text("text", 2000),
        settings.get("data") instanceof String data ? data : null);
  }
}
