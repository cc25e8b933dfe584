package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.kernel.Problem;
import org.maillage.practice.domain.AuthRequest;
import org.maillage.practice.domain.Fault;
import org.maillage.practice.domain.FormPost;
import org.maillage.practice.domain.LaunchOrder;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.Ticket;

/** Answers a tool's authentication request with a signed launch, or with an error. */
@ApplicationScoped
@Transactional
public class SignIn {
  @Inject private Tools tools;
  @Inject private Seal seal;
  @Inject private IdTokens idTokens;

  /** What is not sent to a registered address is told to the person, never to that address. */
  public FormPost answer(AuthRequest request) {
    PracticeTool tool =
        tools
            .client(request.clientId())
            .filter(PracticeTool::isActive)
            .orElseThrow(() -> Problem.malformed("practice.request", "client_id"));
    if (!tool.mayReceiveAt(request.redirectUri())) {
      throw Problem.malformed("practice.request", "redirect_uri");
    }
    Fault fault = request.fault();
    if (fault != null) {
      return post(request, fault.fields());
    }
    Ticket hint =
        seal.redeem(Ticket.Purpose.MESSAGE_HINT, request.messageHint())
            .orElseThrow(() -> Problem.malformed("practice.hint"));
    LaunchOrder order = LaunchOrder.of(hint);
    if (order.tool() != tool.id()) {
      return post(request, new Fault("unauthorized_client", "begun for another tool").fields());
    }
    if (!order.person().equals(request.loginHint())) {
      return post(request, new Fault("access_denied", "begun by another person").fields());
    }
    return post(request, Map.of("id_token", idTokens.token(tool, order, request.nonce())));
  }

  private static FormPost post(AuthRequest request, Map<String, String> answer) {
    Map<String, String> fields = new LinkedHashMap<>(answer);
    if (request.state() != null) {
      fields.put("state", request.state());
    }
    return new FormPost(request.redirectUri(), fields);
  }
}
