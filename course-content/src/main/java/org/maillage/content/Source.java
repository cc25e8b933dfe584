package org.maillage.content;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** A work that the authors read, cited at the foot of the unit. */
public record Source(String title, String author, Optional<URI> url, Optional<String> licence) {
  public Source {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(licence, "licence");
  }
}
