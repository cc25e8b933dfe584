package org.maillage.lms.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.lms.api.LinkTargets.Target;

/**
 * A link of a course to something that is no longer there.
 *
 * @param resource what it names
 * @param title as the course calls it; null where the LMS does not say
 * @param replacement what it opens instead; null while nobody chose
 */
public record LostLink(String resource, String title, String replacement) {
  private static final int SHORTEST_WORD = 3;

  public String shownAs() {
    return title == null ? resource : title;
  }

  /** The page that shares most words with it, in its title or its address; empty if none does. */
  public Optional<Target> nearest(List<Target> targets) {
    Set<String> words = words(shownAs() + " " + resource);
    return targets.stream()
        .filter(target -> shared(words, target) > 0)
        .max(Comparator.comparing(target -> shared(words, target)));
  }

  private static long shared(Set<String> words, Target target) {
    return words(target.title() + " " + target.resource()).stream().filter(words::contains).count();
  }

  /** What kind of page it is tells nothing. */
  private static Set<String> words(String text) {
    String folded =
        Normalizer.normalize(text.replaceFirst("(unit|module)/", ""), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }
}
