package org.maillage.people.api;

/** Words by which something can be recognised and from which nothing can be learnt. */
public interface Fingerprints {

  /** The same for the same words as long as the product's secret key stays; at most 64 signs. */
  String of(String... words);
}
