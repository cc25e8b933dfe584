package org.maillage.content;

import java.util.Objects;

/** What a film says, in writing and in one language; any film of the step may be shown with it. */
public record Captions(String unit, String lang, String file) {
  public Captions {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(lang, "lang");
    Objects.requireNonNull(file, "file");
  }

  /** Where the server shows it, below the base address. */
  public String address() {
    return Asset.address(unit, file);
  }
}
