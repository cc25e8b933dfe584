package org.maillage.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Find what belongs to what. Every right side is different, so each has one place. */
public record MatchPairs(
    String id, LocalText prompt, Optional<Picture> picture, List<Pair> pairs, Feedback feedback)
    implements QuizItem {
  public MatchPairs {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(feedback, "feedback");
    pairs = List.copyOf(pairs);
    if (pairs.size() < 2) {
      throw new IllegalArgumentException("At least two pairs to match: " + id);
    }
  }

  @Override
  public String kind() {
    return "match";
  }

  /** The right sides as a page offers them to the person with this seed; the same at each visit. */
  public List<Shown> shuffled(long seed) {
    return Shuffle.of(
        pairs.stream().map(pair -> new Shown(key(pair), pair.right())).toList(), id, seed);
  }

  /** The answer gives, for the id of each left side, the key of the right side chosen. */
  @Override
  public Verdict judge(Answer answer) {
    if (pairs.stream().noneMatch(pair -> answer.pairs().containsKey(pair.id()))) {
      return Verdict.UNREADABLE;
    }
    return feedback.on(
        pairs.stream().allMatch(pair -> key(pair).equals(answer.pairs().get(pair.id()))));
  }

  private String key(Pair pair) {
    return Shuffle.key(id, pair.id());
  }
}
