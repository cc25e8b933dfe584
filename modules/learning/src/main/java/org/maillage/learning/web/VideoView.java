package org.maillage.learning.web;

import java.util.List;
import org.maillage.learning.web.CourseTexts.Drawing;

/**
 * A step to watch: a film or drawings told one by one, and the same in words.
 *
 * @param film null when there are frames
 */
public record VideoView(FilmView film, List<FrameView> frames, Said transcript) {

  /**
   * @param poster null when there is none
   */
  public record FilmView(
      String src, String type, String lang, List<Track> captions, String poster) {}

  /**
   * Captions in one language.
   *
   * @param shown on from the start: the reader's own language
   */
  public record Track(String src, String lang, String language, boolean shown) {}

  /** One drawing and what is told beside it. */
  public record FrameView(Drawing drawing, Said text) {}
}
