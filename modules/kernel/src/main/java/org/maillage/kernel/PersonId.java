package org.maillage.kernel;

/** A person who learns or trains here; the same whatever LMS they come from. */
public record PersonId(long value) {
  public PersonId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not a person id: " + value);
    }
  }
}
