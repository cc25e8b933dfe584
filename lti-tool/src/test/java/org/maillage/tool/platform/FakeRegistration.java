package org.maillage.tool.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Map;
import org.maillage.tool.platform.LocalServer.Reply;

/** Lets a tool register itself, as an LMS's administrator does from a page of the LMS. */
final class FakeRegistration {
  private FakeRegistration() {}

  static void on(LocalServer server) {
    String issuer = server.origin();
    Map<String, Object> configuration =
        Map.of(
            "issuer", issuer,
            "authorization_endpoint", issuer + "/auth",
            "token_endpoint", issuer + "/token",
            "jwks_uri", issuer + "/jwks",
            "registration_endpoint", issuer + "/register");
    Map<String, Object> registered =
        Map.of(
            "client_id",
            FakeLms.CLIENT,
            "https://purl.imsglobal.org/spec/lti-tool-configuration",
            Map.of("deployment_id", FakeLms.DEPLOYMENT));
    server.on(
        "/.well-known/openid-configuration",
        request -> Reply.json(JSONObjectUtils.toJSONString(configuration)));
    server.on("/register", request -> Reply.json(JSONObjectUtils.toJSONString(registered)));
  }
}
