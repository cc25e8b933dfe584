package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.kernel.Settings;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.lti13.registration.PlatformConfiguration;
import org.maillage.lti13.registration.RegistrationRequest;
import org.maillage.pages.api.Texts;

/** How this tool describes itself to an LMS: by registration, or for someone to type in. */
@ApplicationScoped
public class ToolDescription {
  private static final String NAME = "Maillage";
  private static final String MOODLE = "moodle";

  static final String HISTORY = "context_id_history";

  /** What tells a copied course from its original, and who works together in a course. */
  private static final Map<String, String> CUSTOM =
      Map.of(HISTORY, "Context.id.history", ToldGroups.PARAMETER, ToldGroups.VARIABLE);

  @Inject private Protocol protocol;
  @Inject private Settings settings;

  public String domain() {
    return settings.baseUrl().getRawAuthority();
  }

  public URI toolUrl() {
    return settings.baseUrl();
  }

  public URI loginUrl() {
    return protocol.loginUri();
  }

  /** Launches, deep linking and the one redirect address are the same. */
  public URI launchUrl() {
    return protocol.launchUri();
  }

  public URI jwksUrl() {
    return protocol.jwksUri();
  }

  public URI logoUrl() {
    return settings.baseUrl().resolve("/static/icon.svg");
  }

  public List<String> scopes() {
    return List.of(
        GradeEndpoint.SCOPE_LINE_ITEM,
        GradeEndpoint.SCOPE_RESULT_READ,
        GradeEndpoint.SCOPE_SCORE,
        RosterEndpoint.SCOPE);
  }

  /** Name and value of each custom parameter, as an LMS takes them. */
  public Map<String, String> customParameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    CUSTOM.forEach((name, variable) -> parameters.put(name, "$" + variable));
    return parameters;
  }

  RegistrationRequest request(
      PlatformConfiguration lms, boolean names, boolean email, Locale language) {
    return new RegistrationRequest(
        NAME,
        Map.of("fr", NAME, "nl", NAME, "en", NAME),
        Texts.get(language, "lms.register.description"),
        toolUrl(),
        loginUrl(),
        launchUrl(),
        jwksUrl(),
        logoUrl(),
        parametersFor(lms),
        Texts.get(language, "lms.register.pick"),
        names,
        email);
  }

  /** A variable that an LMS does not know would arrive as it stands, so it is not asked for. */
  static Map<String, String> parametersFor(PlatformConfiguration lms) {
    Map<String, String> parameters = new LinkedHashMap<>();
    CUSTOM.forEach(
        (name, variable) -> {
          if (MOODLE.equals(lms.productFamily()) || lms.variables().contains(variable)) {
            parameters.put(name, "$" + variable);
          }
        });
    return parameters;
  }
}
