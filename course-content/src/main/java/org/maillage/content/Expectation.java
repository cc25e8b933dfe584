package org.maillage.content;

import java.util.List;

/** What a check wants of a program: what to try it with, and what it must then have done. */
public sealed interface Expectation
    permits Conversation, GoalReached, Calls, OnBoard, SameDrawing, ShortEnough {
  /** The word that the content files use. */
  String kind();

  /** None when the program's text alone tells. */
  List<Trial> trials();

  Outcome judge(Attempt attempt);
}
