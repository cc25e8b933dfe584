package org.maillage.lms.api;

import java.net.URI;
import java.util.List;
import org.maillage.kernel.Actor;

/**
 * Choosing what goes into a course: the visit in which an LMS asks for links (Deep Linking 2.0).
 */
public interface Picking {

  /** What the LMS accepts; a Problem when this visit is not for choosing. */
  Offer offer(Actor actor);

  /** The signed answer that the browser takes back; nothing picked means "cancelled". */
  Answer answer(Actor actor, List<Picked> picked);

  /**
   * @param several whether more than one link may be chosen
   * @param columns whether links may bring a grade column
   */
  record Offer(boolean several, boolean columns) {}

  /** What a link's grade column holds. */
  enum Column {
    NONE,
    /** 1 of 1 once everything to learn and to try is done; nothing before. */
    DONE,
    /** The share that is done, from the first step on. */
    PERCENTAGE
  }

  /**
   * @param resource what the link opens, such as {@code unit/robot-idiot}
   */
  record Picked(String resource, String title, String text, Column column) {}

  /** A form field to post to the LMS. */
  record Answer(URI returnUrl, String field, String token) {}
}
