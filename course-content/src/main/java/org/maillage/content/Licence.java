package org.maillage.content;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** The terms under which others may reuse a unit: SPDX id, name to show, address of the text. */
public record Licence(String id, String name, URI url) {
  public Licence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(url, "url");
  }

  static Licence of(String id) {
    if (!id.startsWith("CC-")) {
      throw new IllegalArgumentException("Not a licence of the course: " + id);
    }
    int version = id.lastIndexOf('-');
    String terms = id.substring("CC-".length(), version);
    String number = id.substring(version + 1);
    return new Licence(
        id,
        "CC " + terms + " " + number,
        URI.create(
            "https://creativecommons.org/licenses/"
                + terms.toLowerCase(Locale.ROOT)
                + "/"
                + number
                + "/"));
  }
}
