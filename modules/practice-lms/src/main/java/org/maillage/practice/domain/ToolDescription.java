package org.maillage.practice.domain;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a tool says about itself when it registers.
 *
 * @param targetUri opened by links that name no address, and by picking
 * @param custom sent with each launch, gaps such as {@code $Context.id.history} filled
 */
public record ToolDescription(
    String name,
    URI loginUri,
    List<String> redirectUris,
    URI jwksUri,
    URI targetUri,
    Map<String, String> custom,
    boolean askNames,
    boolean askEmail) {

  /** The product that this practice LMS is a part of. */
  public static ToolDescription builtIn(URI base) {
    URI launch = URI.create(base + "/lti/launch");
    return new ToolDescription(
        "Maillage",
        URI.create(base + "/lti/login"),
        List.of(launch.toString()),
        URI.create(base + "/lti/jwks"),
        launch,
        Map.of(
            "context_id_history", "$Context.id.history",
            "user_groups", "$Moodle.Person.userGroupIds"),
        true,
        true);
  }
}
