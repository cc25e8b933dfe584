package org.maillage.lms.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lti13.Platform;

/**
 * One registered LMS, named by (issuer, client id). What it may share is decided here, whatever it
 * sends. Until it is accepted nobody can launch from it.
 */
@Entity
@Table(name = "lms_platform")
public class RegisteredPlatform {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lms_platform_seq")
  @SequenceGenerator(name = "lms_platform_seq", sequenceName = "lms_platform_seq")
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "space_id")
  private long spaceId;

  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  private String name;

  @Column(name = "authorization_endpoint")
  private String authorizationEndpoint;

  @Column(name = "token_endpoint")
  private String tokenEndpoint;

  @Column(name = "token_audience")
  private String tokenAudience;

  @Column(name = "jwks_uri")
  private String jwksUri;

  @Column(name = "share_names")
  private boolean shareNames;

  @Column(name = "share_email")
  private boolean shareEmail;

  @Column(name = "allow_anonymous")
  private boolean allowAnonymous;

  private boolean accepted;

  @Column(name = "product_family")
  private String productFamily;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "lms_deployment", joinColumns = @JoinColumn(name = "platform_id"))
  @Column(name = "deployment_id")
  private Set<String> deploymentIds = new HashSet<>();

  protected RegisteredPlatform() {}

  public RegisteredPlatform(SpaceId space, PlatformForm form, boolean accepted, Instant now) {
    this.publicId = OpaqueId.random();
    this.spaceId = space.value();
    this.issuer = form.issuer();
    this.clientId = form.clientId();
    this.accepted = accepted;
    this.createdAt = now;
    follow(form);
  }

  /** Takes what an administrator says now. */
  public void follow(PlatformForm form) {
    name = form.name();
    authorizationEndpoint = form.authorizationEndpoint().toString();
    tokenEndpoint = form.tokenEndpoint().toString();
    tokenAudience = form.tokenAudience();
    jwksUri = form.jwksUri().toString();
    shareNames = form.shareNames();
    shareEmail = form.shareEmail();
    allowAnonymous = form.allowAnonymous();
    deploymentIds.retainAll(form.deploymentIds());
    deploymentIds.addAll(form.deploymentIds());
  }

  /** It has a new address, and all that lies below it too. */
  public void moveTo(PlatformForm form) {
    issuer = form.issuer();
    follow(form);
  }

  public void accept() {
    accepted = true;
  }

  public void madeBy(String family) {
    productFamily = family;
  }

  public PlatformForm form() {
    return new PlatformForm(
        issuer,
        clientId,
        Set.copyOf(deploymentIds),
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        tokenAudience,
        URI.create(jwksUri),
        name,
        shareNames,
        shareEmail,
        allowAnonymous);
  }

  /** As the protocol needs it. */
  public Platform platform() {
    return new Platform(
        issuer,
        clientId,
        deploymentIds,
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        tokenAudience,
        URI.create(jwksUri),
        allowAnonymous);
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public SpaceId space() {
    return new SpaceId(spaceId);
  }

  public void move(SpaceId into) {
    spaceId = into.value();
  }

  public boolean isAccepted() {
    return accepted;
  }

  public boolean sharesNames() {
    return shareNames;
  }

  public boolean sharesEmail() {
    return shareEmail;
  }

  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  public String name() {
    return name;
  }

  public String productFamily() {
    return productFamily;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
