package org.maillage.pages.api;

import io.nayuki.qrcodegen.QrCode;

/** An address as a QR code, for a phone's camera. */
public final class QrPicture {
  private static final int MARGIN = 4;

  private QrPicture() {}

  /** As SVG: black on white whatever the reader's colours, or no camera reads it. */
  public static String of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    int side = code.size + 2 * MARGIN;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          int from = x;
          while (x + 1 < code.size && code.getModule(x + 1, y)) {
            x++;
          }
          int width = x - from + 1;
          path.append("M%d %dh%dv1h-%dz".formatted(from + MARGIN, y + MARGIN, width, width));
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><title>%2$s</title><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%3$s\"/></svg>"
        .formatted(side, address, path);
  }
}
