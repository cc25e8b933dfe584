package org.maillage.practice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.maillage.lti13.json.Json;

/** A tool as the practice LMS knows it. The product itself is the first; others registered. */
@Entity
@Table(name = "practice_tool")
public class PracticeTool {
  public static final long BUILT_IN = 1;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "practice_tool_seq")
  @SequenceGenerator(name = "practice_tool_seq", sequenceName = "practice_tool_seq")
  private Long id;

  @Column(name = "client_id")
  private String clientId;

  private String name;

  @Column(name = "login_uri")
  private String loginUri;

  @Column(name = "redirect_uris")
  private String redirectUris;

  @Column(name = "jwks_uri")
  private String jwksUri;

  @Column(name = "target_uri")
  private String targetUri;

  private String custom;

  @Column(name = "names_shared")
  private boolean namesShared;

  @Column(name = "email_shared")
  private boolean emailShared;

  private boolean active;

  protected PracticeTool() {}

  /** A tool that asks to be known; someone must still accept it. */
  public PracticeTool(String clientId, ToolDescription description) {
    this.clientId = clientId;
    follow(description);
  }

  /** What the tool says about itself now. */
  public final void follow(ToolDescription description) {
    name = description.name();
    loginUri = description.loginUri().toString();
    redirectUris = String.join("\n", description.redirectUris());
    jwksUri = description.jwksUri().toString();
    targetUri = description.targetUri().toString();
    custom = Json.write(description.custom());
    namesShared = description.askNames();
    emailShared = description.askEmail();
  }

  public void activate() {
    active = true;
  }

  public Long id() {
    return id;
  }

  /** Moodle's deployment id is the number of the tool. */
  public String deploymentId() {
    return id.toString();
  }

  public String clientId() {
    return clientId;
  }

  public String name() {
    return name;
  }

  public URI loginUri() {
    return URI.create(loginUri);
  }

  /** Exactly as registered: nothing is completed, nothing ignored. */
  public boolean mayReceiveAt(String uri) {
    return List.of(redirectUris.split("\n")).contains(uri);
  }

  public URI jwksUri() {
    return URI.create(jwksUri);
  }

  public URI targetUri() {
    return URI.create(targetUri);
  }

  public Map<String, String> custom() {
    return Json.parse(custom).strings(100, 8000);
  }

  public boolean namesShared() {
    return namesShared;
  }

  public boolean emailShared() {
    return emailShared;
  }

  public boolean isActive() {
    return active;
  }
}
