package org.maillage.practice.domain;

import java.time.Duration;
import java.time.Instant;
import org.maillage.lti13.json.Json;

/**
 * Something the platform handed out and reads back itself: signed, so nothing has to be remembered.
 *
 * @param content as it was given
 */
public record Ticket(String id, Instant issuedAt, Instant expiresAt, Json content) {

  /** What a ticket is good for; one kind never passes for another. */
  public enum Purpose {
    /** Goes through a login to the tool and back: what is to be launched, for whom. Works once. */
    MESSAGE_HINT(Duration.ofMinutes(10)),
    /** Goes through a picker and back as its {@code data}. Works once. */
    PICKING(Duration.ofHours(2)),
    /** Lets a tool introduce itself. Works once. */
    REGISTRATION(Duration.ofHours(1)),
    /** Opens the services to a tool. */
    ACCESS(Duration.ofHours(1));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }

    public Duration life() {
      return life;
    }
  }

  /** The text of that name; empty when there is none. */
  public String text(String name) {
    String value = content.id(name, 4000);
    return value == null ? "" : value;
  }

  /** The number of that name; 0 when there is none. */
  public long number(String name) {
    Long value = content.seconds(name);
    return value == null ? 0 : value;
  }
}
