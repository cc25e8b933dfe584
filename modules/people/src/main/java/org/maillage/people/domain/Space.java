package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maillage.kernel.SpaceId;

/** One organisation: an académie, a network of schools, an association. */
@Entity
@Table(name = "people_space")
public class Space {
  private static final String EUROPE = "Europe/Brussels";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_space_seq")
  @SequenceGenerator(name = "people_space_seq", sequenceName = "people_space_seq")
  private Long id;

  private String name;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Space() {}

  /** French and Belgian time are the same. */
  public Space(String name, Instant now) {
    this.name = name;
    this.timeZone = EUROPE;
    this.createdAt = now;
  }

  public SpaceId id() {
    return new SpaceId(id);
  }
}
