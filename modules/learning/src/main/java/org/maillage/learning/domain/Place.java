package org.maillage.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The step at which a person left a unit: where it opens again, on any device. */
@Entity
@Table(name = "learning_place")
@IdClass(Place.Key.class)
public class Place {
  @Id
  @Column(name = "person_id")
  private long personId;

  @Id private String unit;

  @Column(name = "step_id")
  private String stepId;

  @Column(name = "left_at")
  private Instant leftAt;

  protected Place() {}

  public String unit() {
    return unit;
  }

  public String stepId() {
    return stepId;
  }

  public Instant leftAt() {
    return leftAt;
  }

  /** A person has one place in each unit. */
  public static class Key implements Serializable {
    private long personId;
    private String unit;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.personId == personId && key.unit.equals(unit);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, unit);
    }
  }
}
