package org.maillage.lms.web;

import java.util.Map;
import org.maillage.lms.app.ToolDescription;

/**
 * The values to type in where an LMS does not register by itself.
 *
 * @param values the name of each sentence ({@code lms.config.…}) and its value
 */
public record ConfigView(Map<String, String> values, String custom, String scopes) {

  static ConfigView of(ToolDescription tool) {
    Map<String, String> values = new java.util.LinkedHashMap<>();
    values.put("tool-url", tool.launchUrl().toString());
    values.put("jwks", tool.jwksUrl().toString());
    values.put("login", tool.loginUrl().toString());
    values.put("redirect", tool.launchUrl().toString());
    values.put("deep-linking", tool.launchUrl().toString());
    values.put("logo", tool.logoUrl().toString());
    StringBuilder custom = new StringBuilder();
    tool.customParameters()
        .forEach((name, value) -> custom.append(name).append('=').append(value).append('\n'));
    return new ConfigView(values, custom.toString().strip(), String.join("\n", tool.scopes()));
  }
}
