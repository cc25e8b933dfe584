package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;

/**
 * One launch and the pages opened from it. Two tabs are two visits, so two courses, or a trainer
 * beside a learner, never mix. The id stands in addresses and opens nothing by itself.
 */
@Entity
@Table(name = "lms_visit")
public class Visit {
  /** A working day with its evening; afterwards the course opens a new one. */
  public static final Duration LIFETIME = Duration.ofHours(24);

  @Id private String id;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "platform_id")
  private long platformId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  private String subject;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "cohort_id")
  private Long cohortId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "platform_admin")
  private boolean platformAdmin;

  @Column(name = "display_name")
  private String displayName;

  private String locale;
  private String frame;

  @Column(name = "return_url")
  private String returnUrl;

  @Column(name = "deep_linking")
  private String deepLinking;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Visit() {}

  public Visit(String secretHash, long platformId, String deploymentId, Role role, Instant now) {
    this.id = OpaqueId.random();
    this.secretHash = secretHash;
    this.platformId = platformId;
    this.deploymentId = deploymentId;
    this.role = role;
    this.startedAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  public Visit of(PersonId person, String subject, String displayName) {
    this.personId = person.value();
    this.subject = subject;
    this.displayName = displayName;
    return this;
  }

  public Visit in(String contextId, CohortId cohort) {
    this.contextId = contextId;
    this.cohortId = cohort.value();
    return this;
  }

  public Visit shownIn(String frame, URI returnUrl, Locale locale) {
    this.frame = frame;
    this.returnUrl = returnUrl == null ? null : returnUrl.toString();
    this.locale = locale.getLanguage();
    return this;
  }

  public Visit picking(String deepLinkingSettings) {
    this.deepLinking = deepLinkingSettings;
    return this;
  }

  public Visit byAdministrator(boolean administrator) {
    this.platformAdmin = administrator;
    return this;
  }

  /** Whether this is the browser that launched. */
  public boolean isOf(String hash) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), secretHash.getBytes(StandardCharsets.US_ASCII));
  }

  public boolean isOpenAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  public Actor actor() {
    return new Actor(
        id,
        personId == null ? null : new PersonId(personId),
        cohortId == null ? null : new CohortId(cohortId),
        role,
        displayName,
        Locale.forLanguageTag(locale),
        frame);
  }

  public String id() {
    return id;
  }

  public long platformId() {
    return platformId;
  }

  public String deploymentId() {
    return deploymentId;
  }

  public String deepLinking() {
    return deepLinking;
  }

  public boolean isPicking() {
    return deepLinking != null;
  }
}
