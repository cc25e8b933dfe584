package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.net.UrlPrefix;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.Refusal;
import org.maillage.practice.domain.RegistrationForm;
import org.maillage.practice.domain.Ticket;
import org.maillage.practice.domain.ToolDescription;

/** Lets the product register here as it would in an LMS, so that its own page can be tried. */
@ApplicationScoped
@Transactional
public class Registrations {
  @Inject private Tools tools;
  @Inject private Seal seal;
  @Inject private Settings settings;

  /** Opens a tool's registration page with what it needs; the token works once. */
  public URI begin(String address) {
    URI page = new Json(Map.of("url", address == null ? "" : address)).address("url");
    if (page == null || !UrlPrefix.of(settings.baseUrl()).covers(page)) {
      throw Problem.malformed("practice.request", "address");
    }
    String configuration =
        new Addresses(settings.practiceLmsUrl()).at("/openid-configuration").toString();
    return URI.create(
        page
            + (page.getRawQuery() == null ? "?" : "&")
            + ("openid_configuration=" + encoded(configuration))
            + ("&registration_token=" + seal.ticket(Ticket.Purpose.REGISTRATION, Map.of())));
  }

  /**
   * Registers a tool; it stays pending.
   *
   * @throws Refusal in the words of OAuth
   */
  public Map<String, Object> register(String token, String body) {
    Ticket ticket =
        seal.read(Ticket.Purpose.REGISTRATION, token)
            .orElseThrow(() -> new Refusal("invalid_client", "no valid registration token"));
    RegistrationForm form = new RegistrationForm(parsed(body), settings.baseUrl());
    ToolDescription description = form.read();
    if (!seal.used().take(ticket)) {
      throw new Refusal("invalid_client", "token_already_used");
    }
    return form.answer(tools.register(description));
  }

  private static Json parsed(String body) {
    try {
      return Json.parse(body);
    } catch (LtiException e) {
      throw new Refusal("invalid_request", "not JSON");
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
