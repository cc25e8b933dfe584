package org.maillage.content;

/** What a step holds, by its kind. */
public sealed interface StepBody permits Reading, Video, ClassSheet, Quiz, Note, Practice {
  /** The word that the content files use. */
  String kind();
}
