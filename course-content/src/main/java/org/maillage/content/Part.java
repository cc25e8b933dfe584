package org.maillage.content;

/** The three movements of every unit, in the order a teacher goes through them. */
public enum Part {
  /** Understand the idea oneself. */
  LEARN("learn"),
  /** Do what the children will do. */
  TRY("try"),
  /** Come back from class and tell how it went; never counted for a grade. */
  COME_BACK("come-back");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  /** The word that the content files use. */
  public String word() {
    return word;
  }

  static Part of(String word) {
    for (Part part : values()) {
      if (part.word.equals(word)) {
        return part;
      }
    }
    throw new IllegalArgumentException("No such part of a unit: " + word);
  }
}
