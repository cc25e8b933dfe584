package org.maillage.people.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.kernel.PersonId;

/**
 * Someone of a cohort whom a pasted line may mean.
 *
 * @param name as it is shown
 * @param code what tells them from others of the same name
 * @param keys of everything they may be called by; see {@link #key}
 */
public record Candidate(PersonId person, String name, String code, Set<String> keys) {

  /** What is alike in two ways of writing someone: accents, capitals and order don't matter. */
  public static String key(String written) {
    String folded =
        Normalizer.normalize(written.strip(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return folded.contains("@")
        ? folded
        : Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .sorted()
            .collect(Collectors.joining(" "));
  }
}
