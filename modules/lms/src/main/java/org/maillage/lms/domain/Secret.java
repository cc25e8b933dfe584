package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret that all nodes share: encrypted, or only its hash. */
@Entity
@Table(name = "lms_secret")
public class Secret {
  @Id private String name;
  private String content;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Secret() {}

  public Secret(String name, String content, Instant createdAt) {
    this.name = name;
    this.content = content;
    this.createdAt = createdAt;
  }

  public String content() {
    return content;
  }

  public void change(String newContent) {
    content = newContent;
  }
}
