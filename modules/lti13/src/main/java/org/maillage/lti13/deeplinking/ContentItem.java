package org.maillage.lti13.deeplinking;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.maillage.lti13.LineItem;
import org.maillage.lti13.json.Json;

/**
 * One link to this tool that a trainer picked (Deep Linking 2.0, type {@code ltiResourceLink}).
 *
 * @param url what the link opens, on this tool
 * @param text shown under the title; null when none
 * @param custom sent back with each launch of the link
 * @param lineItem the grade column to make; null when the link is not graded
 * @param display how the link opens; null leaves it to the platform
 */
public record ContentItem(
    URI url,
    String title,
    String text,
    Map<String, String> custom,
    LineItem lineItem,
    Display display) {

  public static final String TYPE = "ltiResourceLink";

  /** How a link opens. Sizes in pixels, null leaves them to the platform. */
  public sealed interface Display {}

  public record Frame(Integer width, Integer height) implements Display {}

  public record Window(String targetName) implements Display {}

  public ContentItem {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    custom = Map.copyOf(custom);
  }

  public static ContentItem link(URI url, String title) {
    return new ContentItem(url, title, null, Map.of(), null, null);
  }

  public ContentItem withText(String text) {
    return new ContentItem(url, title, text, custom, lineItem, display);
  }

  public ContentItem withCustom(Map<String, String> custom) {
    return new ContentItem(url, title, text, custom, lineItem, display);
  }

  public ContentItem withLineItem(LineItem lineItem) {
    return new ContentItem(url, title, text, custom, lineItem, display);
  }

  public ContentItem in(Display display) {
    return new ContentItem(url, title, text, custom, lineItem, display);
  }

  /** As it is sent to a platform that makes columns. */
  public String toJson() {
    return Json.write(json(true));
  }

  Map<String, Object> json(boolean withLineItem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", TYPE);
    json.put("url", url.toString());
    json.put("title", title);
    json.put("text", text);
    json.put("custom", custom.isEmpty() ? null : custom);
    json.put("lineItem", withLineItem && lineItem != null ? column(lineItem) : null);
    if (display instanceof Frame frame) {
      Map<String, Object> size = new LinkedHashMap<>();
      size.put("width", frame.width());
      size.put("height", frame.height());
      json.put("iframe", present(size));
    } else if (display instanceof Window window) {
      json.put("window", Map.of("targetName", window.targetName()));
    }
    return present(json);
  }

  private static Map<String, Object> column(LineItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", item.label());
    json.put("scoreMaximum", item.scoreMaximum());
    json.put("resourceId", item.resourceId());
    json.put("tag", item.tag());
    return present(json);
  }

  private static Map<String, Object> present(Map<String, Object> json) {
    json.values().removeIf(Objects::isNull);
    return json;
  }
}
