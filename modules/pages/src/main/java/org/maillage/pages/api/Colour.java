package org.maillage.pages.api;

import java.util.function.ToDoubleFunction;

/** A colour of a screen, its parts from 0 to 255; contrast as WCAG 2.2 reckons it. */
record Colour(int red, int green, int blue) {
  static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final double STEP = 0.02;

  /**
   * @param hex such as {@code #0b5c66}
   */
  static Colour of(String hex) {
    int value = Integer.parseInt(hex.substring(1), 16);
    return new Colour(value >> 16, value >> 8 & 0xff, value & 0xff);
  }

  String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  /** From 1, the same, to 21, black on white. */
  double contrast(Colour other) {
    double mine = luminance() + 0.05;
    double theirs = other.luminance() + 0.05;
    return Math.max(mine, theirs) / Math.min(mine, theirs);
  }

  private double luminance() {
    ToDoubleFunction<Integer> linear =
        part -> {
          double share = part / 255.0;
          return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        };
    return 0.2126 * linear.applyAsDouble(red)
        + 0.7152 * linear.applyAsDouble(green)
        + 0.0722 * linear.applyAsDouble(blue);
  }

  /**
   * @param share of the other: 0 leaves it as it is, 1 is the other
   */
  Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  Colour darkenedUntil(Colour paper, double contrast) {
    return until(BLACK, paper, contrast);
  }

  Colour lightenedUntil(Colour paper, double contrast) {
    return until(WHITE, paper, contrast);
  }

  private Colour until(Colour end, Colour paper, double contrast) {
    double share = 0;
    Colour mixed = this;
    while (mixed.contrast(paper) < contrast && share < 1) {
      share += STEP;
      mixed = mixed(end, Math.min(share, 1));
    }
    return mixed;
  }
}
