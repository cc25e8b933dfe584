package org.maillage.content;

import java.util.Optional;

/** A question of a quiz. It alone knows what is right; a page only ever gets what may be shown. */
public sealed interface QuizItem
    permits OneAnswer, SeveralAnswers, PutInOrder, MatchPairs, NumberAnswer, ShortText {
  /** Unique in the whole course and never reused, like a step's. */
  String id();

  /** The word that the content files use: one, several, order, match, number or text. */
  String kind();

  LocalText prompt();

  Optional<Picture> picture();

  /** What the answer is worth and why. Any input may come; what can't be read isn't judged. */
  Verdict judge(Answer answer);
}
