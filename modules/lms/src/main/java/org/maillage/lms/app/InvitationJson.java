package org.maillage.lms.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** An invitation as JSON, the shape of the admin API. Its code is not in it: nobody has it. */
public final class InvitationJson {
  private InvitationJson() {}

  public static JsonObject write(InvitationEntry entry) {
    String since =
        switch (entry.state()) {
          case OPEN -> "expiresAt";
          case USED -> "usedAt";
          case REVOKED -> "revokedAt";
          case EXPIRED -> "expiredAt";
        };
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", entry.id())
            .add("state", entry.state().name().toLowerCase(Locale.ROOT))
            .add("createdAt", entry.createdAt().toString())
            .add(since, entry.since().toString());
    if (entry.space() != null) {
      json.add("space", entry.space());
    }
    if (entry.platform() != null) {
      json.add(
          "platform",
          Json.createObjectBuilder()
              .add("id", entry.platform().id())
              .add("name", entry.platform().form().name()));
    }
    return json.build();
  }
}
