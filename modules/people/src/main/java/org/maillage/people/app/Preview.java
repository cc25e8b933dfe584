package org.maillage.people.app;

import java.util.List;
import org.maillage.people.domain.Code.Kind;

/**
 * What a code would do, for the person to read before they say yes.
 *
 * @param parts what it is about
 * @param means what follows from it, in sentences
 */
public record Preview(Kind kind, List<Part> parts, List<String> means) {

  /** One of the things that it is about. */
  public record Part(String title, List<String> lines) {}
}
