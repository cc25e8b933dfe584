package org.maillage.practice.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.Refusal;
import org.maillage.practice.domain.ToolToken;

/** Checks who signed what a tool sends. May call the tool, so it stays out of transactions. */
@ApplicationScoped
public class ToolTokens {
  @Inject private Tools tools;
  @Inject private ToolKeySets keySets;

  public ToolToken verified(String text) {
    try {
      JWSObject signed = JWSObject.parse(text == null ? "" : text);
      Json claims = Json.parse(signed.getPayload().toString());
      String client = claims.id("iss", 64);
      PracticeTool tool =
          tools
              .client(client)
              .filter(PracticeTool::isActive)
              .orElseThrow(() -> new Refusal("invalid_client", "unknown client"));
      if (!isSignedBy(signed, tool)) {
        throw new Refusal("invalid_client", "the signature is not the tool's");
      }
      return new ToolToken(tool, claims);
    } catch (ParseException | JOSEException | LtiException e) {
      throw new Refusal("invalid_client", "not a signed token");
    }
  }

  private boolean isSignedBy(JWSObject signed, PracticeTool tool) throws JOSEException {
    String keyId = signed.getHeader().getKeyID();
    if (!JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm()) || keyId == null) {
      throw new Refusal("invalid_client", "RS256 and a key id are needed");
    }
    return signed.verify(new RSASSAVerifier(keySets.key(tool.jwksUri(), keyId)));
  }
}
