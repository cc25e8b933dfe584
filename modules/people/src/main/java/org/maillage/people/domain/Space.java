package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;

/**
 * One organisation: an académie, a network of schools, an association. A platform that nobody put
 * into one has one of its own, named after it; people see a name only when somebody gave it.
 */
@Entity
@Table(name = "people_space")
public class Space {
  public static final int LONGEST_NAME = 100;
  private static final String EUROPE = "Europe/Brussels";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_space_seq")
  @SequenceGenerator(name = "people_space_seq", sequenceName = "people_space_seq")
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;
  private boolean named;

  @Column(name = "time_zone")
  private String timeZone;

  private String languages;

  @Column(name = "retention_years")
  private Integer retentionYears;

  @Column(name = "retention_before")
  private Integer retentionBefore;

  @Column(name = "retention_from")
  private Instant retentionFrom;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Space() {}

  /** French and Belgian time are the same. */
  public Space(String name, Instant now) {
    this.publicId = OpaqueId.random();
    this.name = name;
    this.timeZone = EUROPE;
    this.languages = "fr,nl,en";
    this.createdAt = now;
  }

  /** A new one with all that was set in this; it is named next. */
  public Space offshoot(Instant now) {
    Space fresh = new Space(name, now);
    fresh.timeZone = timeZone;
    fresh.languages = languages;
    fresh.keep(keeping());
    return fresh;
  }

  public SpaceId id() {
    return new SpaceId(id);
  }

  public String publicId() {
    return publicId;
  }

  public String name() {
    return name;
  }

  public boolean isNamed() {
    return named;
  }

  public void rename(String given) {
    name = name(given);
    named = true;
  }

  /**
   * A name as it will stand.
   *
   * @throws Problem {@code people.space-name} when it is empty or too long
   */
  public static String name(String given) {
    String stripped = given == null ? "" : given.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw Problem.malformed("people.space-name", LONGEST_NAME);
    }
    return stripped;
  }

  public Keeping keeping() {
    return new Keeping(retentionYears, retentionBefore, retentionFrom);
  }

  public void keep(Keeping keeping) {
    retentionYears = keeping.years();
    retentionBefore = keeping.before();
    retentionFrom = keeping.from();
  }
}
