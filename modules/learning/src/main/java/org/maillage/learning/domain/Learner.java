package org.maillage.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person who does something here; locked while they do, so that their acts follow each other. */
@Entity
@Table(name = "learning_learner")
public class Learner {
  @Id
  @Column(name = "person_id")
  private long personId;

  protected Learner() {}
}
