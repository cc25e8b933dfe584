package org.maillage.lti13.launch;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.Reason;
import org.maillage.lti13.deeplinking.DeepLinkingSettings;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.net.UrlPrefix;

/** Reads the LTI claims of a token whose signature, addressee and time were checked. */
final class LaunchReader {

  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final int ID = 255;
  private static final int TITLE = 255;
  private static final int ROLE = 500;

  private final URI toolBase;
  private final UrlPrefix tool;

  LaunchReader(URI toolBase) {
    this.toolBase = toolBase;
    this.tool = UrlPrefix.of(toolBase);
  }

  Launch read(Json claims, Platform platform) {
    if (!"1.3.0".equals(claims.get(CLAIM + "version"))) {
      throw new LtiException(Reason.VERSION, "not an LTI 1.3.0 message");
    }
    MessageType type = messageType(claims);
    return new Launch(
        platform,
        deployment(claims, platform),
        subject(claims, platform),
        type,
        roles(claims),
        target(claims, type),
        resourceLink(claims, type),
        context(claims),
        profile(claims),
        custom(claims),
        presentation(claims),
        OptionalClaims.grades(claims),
        OptionalClaims.roster(claims),
        type == MessageType.DEEP_LINKING
            ? Optional.of(DeepLinkingSettings.from(claims))
            : Optional.empty(),
        OptionalClaims.toolPlatform(claims));
  }

  private static MessageType messageType(Json claims) {
    MessageType type =
        claims.get(CLAIM + "message_type") instanceof String name ? MessageType.of(name) : null;
    if (type == null) {
      throw new LtiException(
          Reason.MESSAGE_TYPE, "message type " + claims.id(CLAIM + "message_type", 60));
    }
    return type;
  }

  private static String deployment(Json claims, Platform platform) {
    String id = claims.requiredId(CLAIM + "deployment_id", ID);
    if (!platform.deploymentIds().contains(id)) {
      throw new LtiException(
          Reason.DEPLOYMENT_UNKNOWN, "deployment " + id + " of " + platform.issuer());
    }
    return id;
  }

  private static Optional<String> subject(Json claims, Platform platform) {
    if (claims.has("sub") && !"".equals(claims.get("sub"))) {
      return Optional.of(claims.requiredId("sub", ID));
    }
    if (!platform.allowAnonymous()) {
      throw new LtiException(Reason.ANONYMOUS_REFUSED, "the launch names no person");
    }
    return Optional.empty();
  }

  private static Roles roles(Json claims) {
    Object roles = claims.get(CLAIM + "roles");
    if (roles == null) {
      throw new LtiException(Reason.ROLES_MISSING, "no roles");
    }
    if (!(roles instanceof List)) {
      throw new LtiException(Reason.MALFORMED, "roles are no list");
    }
    return Roles.of(claims.texts(CLAIM + "roles", ROLE));
  }

  /**
   * A deep linking request need not name a target: the platform wants the picker, wherever that is.
   */
  private URI target(Json claims, MessageType type) {
    if (type == MessageType.DEEP_LINKING && !claims.has(CLAIM + "target_link_uri")) {
      return toolBase;
    }
    URI target = claims.requiredAddress(CLAIM + "target_link_uri");
    if (!tool.covers(target)) {
      throw new LtiException(
          Reason.TARGET_OFF_SITE, "target on " + target.getHost() + " is not below " + tool);
    }
    return target;
  }

  private static Optional<ResourceLink> resourceLink(Json claims, MessageType type) {
    Json link = claims.object(CLAIM + "resource_link");
    String id = link == null ? null : link.id("id", ID);
    if (id != null) {
      return Optional.of(
          new ResourceLink(id, link.text("title", TITLE), link.text("description", 2000)));
    }
    if (type == MessageType.RESOURCE_LINK) {
      throw new LtiException(Reason.RESOURCE_LINK_MISSING, "no usable resource_link.id");
    }
    return Optional.empty();
  }

  private static Optional<CourseContext> context(Json claims) {
    Json context = claims.object(CLAIM + "context");
    String id = context == null ? null : context.id("id", ID);
    if (id == null) {
      return Optional.empty();
    }
    Set<String> types = Set.copyOf(context.texts("type", ROLE));
    return Optional.of(
        new CourseContext(id, context.text("label", TITLE), context.text("title", TITLE), types));
  }

  private static SharedProfile profile(Json claims) {
    return new SharedProfile(
        claims.text("name", TITLE),
        claims.text("given_name", TITLE),
        claims.text("family_name", TITLE),
        claims.id("email", 320),
        claims.id("locale", 35));
  }

  private static Map<String, String> custom(Json claims) {
    Json custom = claims.object(CLAIM + "custom");
    return custom == null ? Map.of() : custom.strings(100, 8000);
  }

  private static LaunchPresentation presentation(Json claims) {
    Json shown = claims.object(CLAIM + "launch_presentation");
    if (shown == null) {
      return new LaunchPresentation(null, null, null, null, null);
    }
    return new LaunchPresentation(
        shown.id("document_target", 20),
        shown.address("return_url"),
        shown.id("locale", 35),
        shown.size("height"),
        shown.size("width"));
  }
}
