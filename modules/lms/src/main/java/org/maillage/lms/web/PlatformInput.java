package org.maillage.lms.web;

import jakarta.ws.rs.FormParam;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.PlatformForm;

/** What an operator typed about a platform; a blank field is an absent one. */
public class PlatformInput {
  @FormParam("name")
  private String name;

  @FormParam("issuer")
  private String issuer;

  @FormParam("clientId")
  private String clientId;

  @FormParam("deploymentId")
  private String deploymentId;

  @FormParam("authorizationEndpoint")
  private String authorizationEndpoint;

  @FormParam("tokenEndpoint")
  private String tokenEndpoint;

  @FormParam("tokenAudience")
  private String tokenAudience;

  @FormParam("jwksUri")
  private String jwksUri;

  @FormParam("shareNames")
  private String shareNames;

  @FormParam("shareEmail")
  private String shareEmail;

  @FormParam("allowAnonymous")
  private String allowAnonymous;

  PlatformForm form() {
    String deployment = typed(deploymentId);
    return new PlatformForm(
        typed(issuer),
        typed(clientId),
        deployment == null ? Set.of() : Set.of(deployment),
        authorizationAddress(),
        tokenAddress(),
        audience(),
        keysAddress(),
        typed(name),
        names(),
        email(),
        anonymous());
  }

  URI authorizationAddress() {
    return address("authorizationEndpoint", authorizationEndpoint);
  }

  URI tokenAddress() {
    return address("tokenEndpoint", tokenEndpoint);
  }

  URI keysAddress() {
    return address("jwksUri", jwksUri);
  }

  String audience() {
    return typed(tokenAudience);
  }

  boolean names() {
    return shareNames != null;
  }

  boolean email() {
    return shareEmail != null;
  }

  boolean anonymous() {
    return allowAnonymous != null;
  }

  String deployment() {
    String deployment = typed(deploymentId);
    if (deployment == null) {
      throw Problem.malformed("lms.platform-field", "deploymentIds");
    }
    return deployment;
  }

  /** As it was typed, to show it again. */
  public String value(String field) {
    String value =
        switch (field) {
          case "name" -> name;
          case "issuer" -> issuer;
          case "clientId" -> clientId;
          case "deploymentId" -> deploymentId;
          case "authorizationEndpoint" -> authorizationEndpoint;
          case "tokenEndpoint" -> tokenEndpoint;
          case "tokenAudience" -> tokenAudience;
          case "jwksUri" -> jwksUri;
          default -> throw new IllegalArgumentException(field);
        };
    return value == null ? "" : value;
  }

  private static URI address(String field, String text) {
    String typed = typed(text);
    try {
      return typed == null ? null : new URI(typed);
    } catch (URISyntaxException e) {
      throw Problem.malformed("lms.platform-field", field);
    }
  }

  private static String typed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
