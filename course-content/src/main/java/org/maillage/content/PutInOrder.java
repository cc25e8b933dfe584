package org.maillage.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Put lines in order. Lines with the same words may change places: "forward, forward, left" has one
 * right reading, whichever "forward" comes first.
 *
 * @param lines in the right order
 */
public record PutInOrder(
    String id, LocalText prompt, Optional<Picture> picture, List<Line> lines, Feedback feedback)
    implements QuizItem {
  public PutInOrder {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(feedback, "feedback");
    lines = List.copyOf(lines);
    if (lines.size() < 2) {
      throw new IllegalArgumentException("At least two lines to put in order: " + id);
    }
  }

  @Override
  public String kind() {
    return "order";
  }

  /** The lines as a page shows them to the person with this seed; the same at each visit. */
  public List<Shown> shuffled(long seed) {
    return Shuffle.of(inOrder(), id, seed);
  }

  /** The answer holds the keys of all lines, in the order the person chose. */
  @Override
  public Verdict judge(Answer answer) {
    Map<String, Shown> byKey =
        inOrder().stream().collect(Collectors.toMap(Shown::key, Function.identity()));
    List<String> keys = answer.inOrder();
    if (keys.size() != lines.size() || !new HashSet<>(keys).equals(byKey.keySet())) {
      return Verdict.UNREADABLE;
    }
    return feedback.on(Shuffle.readsLike(keys.stream().map(byKey::get).toList(), inOrder()));
  }

  private List<Shown> inOrder() {
    return lines.stream().map(l -> new Shown(Shuffle.key(id, l.id()), l.text())).toList();
  }
}
