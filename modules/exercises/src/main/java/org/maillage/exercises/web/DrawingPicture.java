package org.maillage.exercises.web;

import java.util.Locale;
import org.maillage.content.judging.Drawing;
import org.maillage.pages.api.Page;

/** What a turtle is to draw, for paper. */
final class DrawingPicture {
  private static final double MARGIN = 8;

  private DrawingPicture() {}

  static String of(Page page, Drawing drawing) {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    StringBuilder lines = new StringBuilder();
    for (Drawing.Stroke stroke : drawing.strokes()) {
      left = Math.min(left, Math.min(stroke.x1(), stroke.x2()));
      right = Math.max(right, Math.max(stroke.x1(), stroke.x2()));
      bottom = Math.min(bottom, Math.min(stroke.y1(), stroke.y2()));
      top = Math.max(top, Math.max(stroke.y1(), stroke.y2()));
      lines.append(line(stroke));
    }
    return String.format(
        Locale.ROOT,
        "<svg viewBox=\"%.1f %.1f %.1f %.1f\" role=\"img\" aria-label=\"%s\" fill=\"none\""
            + " stroke-width=\"2\" stroke-linecap=\"round\" vector-effect=\"non-scaling-stroke\">%s</svg>",
        left - MARGIN,
        -top - MARGIN,
        right - left + 2 * MARGIN,
        top - bottom + 2 * MARGIN,
        page.t("exercises.paper.drawing"),
        lines);
  }

  /** A turtle's y grows upwards. */
  private static String line(Drawing.Stroke stroke) {
    return String.format(
        Locale.ROOT,
        "<path stroke=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
        stroke.colour().matches("[a-z]+") ? stroke.colour() : "black",
        stroke.x1(),
        -stroke.y1(),
        stroke.x2(),
        -stroke.y2());
  }
}
