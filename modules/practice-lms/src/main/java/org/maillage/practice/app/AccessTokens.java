package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.ClientAssertion;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.Refusal;
import org.maillage.practice.domain.Scopes;
import org.maillage.practice.domain.Ticket;
import org.maillage.practice.domain.ToolToken;

/** Gives tools their access tokens and looks at them when they come back. */
@ApplicationScoped
public class AccessTokens {
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final String BEARER = "Bearer ";

  @Inject private ToolTokens toolTokens;
  @Inject private Tools tools;
  @Inject private Seal seal;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * The answer of the token endpoint.
   *
   * @throws Refusal in the words of OAuth
   */
  public Map<String, Object> grant(UnaryOperator<String> parameter) {
    if (!"client_credentials".equals(parameter.apply("grant_type"))) {
      throw new Refusal("unsupported_grant_type", "grant_type must be client_credentials");
    }
    if (!ASSERTION.equals(parameter.apply("client_assertion_type"))) {
      throw new Refusal("invalid_request", "client_assertion_type must be " + ASSERTION);
    }
    ToolToken signed = toolTokens.verified(parameter.apply("client_assertion"));
    String clientId = signed.tool().clientId();
    String endpoint = new Addresses(settings.practiceLmsUrl()).at("/token").toString();
    new ClientAssertion(signed.claims(), clientId).check(endpoint, seal.used(), clock);
    String asked = parameter.apply("scope");
    Set<String> granted = Scopes.granted(asked == null ? "" : asked);
    if (granted.isEmpty()) {
      throw new Refusal("invalid_scope", "none of these scopes is known");
    }
    return answer(clientId, String.join(" ", granted));
  }

  private Map<String, Object> answer(String clientId, String scope) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Map<String, String> content = Map.of("client", clientId, "scope", scope);
    answer.put("access_token", seal.ticket(Ticket.Purpose.ACCESS, content));
    answer.put("token_type", "Bearer");
    answer.put("expires_in", Ticket.Purpose.ACCESS.life().toSeconds());
    answer.put("scope", scope);
    return answer;
  }

  /**
   * The tool that calls a service.
   *
   * @param typeId as the address has it; null when absent
   * @param scopes any one of them opens the service
   */
  public PracticeTool caller(String authorization, String typeId, String... scopes) {
    Ticket access =
        seal.read(Ticket.Purpose.ACCESS, bearer(authorization))
            .orElseThrow(() -> new Problem(401, "practice.token"));
    PracticeTool tool =
        tools
            .client(access.text("client"))
            .filter(known -> typeId == null || typeId.equals(known.deploymentId()))
            .orElseThrow(() -> new Problem(401, "practice.token"));
    Set<String> granted = Scopes.granted(access.text("scope"));
    if (List.of(scopes).stream().noneMatch(granted::contains)) {
      throw Problem.refused("practice.scope", scopes[0]);
    }
    return tool;
  }

  private static String bearer(String authorization) {
    return authorization != null && authorization.startsWith(BEARER)
        ? authorization.substring(BEARER.length()).strip()
        : null;
  }
}
