package org.maillage.content;

import java.util.Objects;

/** A step to read: text with pictures, tables and call-outs. */
public record Reading(LocalText text) implements StepBody {
  public Reading {
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String kind() {
    return "text";
  }
}
