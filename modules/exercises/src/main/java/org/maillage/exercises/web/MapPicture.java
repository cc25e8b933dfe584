package org.maillage.exercises.web;

import java.util.List;
import org.maillage.pages.api.Page;

/** A robot's map, for paper: black on white. */
final class MapPicture {
  private static final int SIDE = 40;
  private static final String HEADINGS = ">v<^";

  private MapPicture() {}

  static String of(Page page, List<String> map) {
    int columns = map.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder cells = new StringBuilder();
    String words = "";
    for (int y = 0; y < map.size(); y++) {
      for (int x = 0; x < columns; x++) {
        char sign = x < map.get(y).length() ? map.get(y).charAt(x) : '#';
        cells.append(cell(sign, x, y));
        if (HEADINGS.indexOf(sign) >= 0) {
          words = page.t("exercises.paper.map", map.size(), columns, y + 1, x + 1);
        }
      }
    }
    return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
        .formatted(columns * SIDE, map.size() * SIDE, words, cells);
  }

  private static String cell(char sign, int x, int y) {
    return "<g transform=\"translate(%d %d)\"><path d=\"M1 1h38v38h-38z\" fill=\"%s\" stroke=\"#555\"/>%s</g>"
        .formatted(x * SIDE, y * SIDE, sign == '#' ? "#777" : "#fff", inside(sign));
  }

  private static String inside(char sign) {
    return switch (sign) {
      case 'F' ->
          "<path d=\"M12 9L30 15L12 22Z\" fill=\"#555\"/><path d=\"M12 8V33\" stroke=\"#000\" stroke-width=\"2.5\"/>";
      case '*' ->
          "<path d=\"M20 9L30 18L20 32L10 18Z\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"2.5\"/>";
      case 'x' ->
          "<path d=\"M9 9h22v22h-22z\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\" stroke-dasharray=\"4 3\"/>";
      default -> robot(sign);
    };
  }

  private static String robot(char sign) {
    int heading = HEADINGS.indexOf(sign);
    return heading < 0
        ? ""
        : ("<g transform=\"translate(20 20) rotate(%d)\"><path d=\"M-12 -10h20l8 10l-8 10h-20z\" fill=\"#fff\""
                + " stroke=\"#000\" stroke-width=\"2.5\" stroke-linejoin=\"round\"/><circle cx=\"4\" r=\"3.5\"/></g>")
            .formatted(heading * 90);
  }
}
