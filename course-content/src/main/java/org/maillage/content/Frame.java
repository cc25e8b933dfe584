package org.maillage.content;

import java.util.Objects;

/** One drawing of an illustrated sequence and what is told beside it. */
public record Frame(Picture picture, LocalText text) {
  public Frame {
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(text, "text");
  }
}
