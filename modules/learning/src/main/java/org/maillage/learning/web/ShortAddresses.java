package org.maillage.learning.web;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.content.Unit;
import org.maillage.kernel.Settings;
import org.maillage.learning.web.UnitView.ShortAddress;

/** Short addresses of units, as text and as a picture for a phone's camera. */
@ApplicationScoped
public class ShortAddresses {
  private static final int MARGIN = 4;
  private final Map<String, String> pictures = new ConcurrentHashMap<>();

  @Inject private Settings settings;

  ShortAddress of(Unit unit) {
    return new ShortAddress(address(unit), spoken(unit), "/u/" + unit.code() + "/qr.svg");
  }

  private String address(Unit unit) {
    return settings.baseUrl() + "/u/" + unit.code();
  }

  /** As people write it down: without the scheme. */
  private String spoken(Unit unit) {
    return address(unit).replaceFirst("^https?://", "");
  }

  String picture(Unit unit) {
    return pictures.computeIfAbsent(address(unit), ShortAddresses::draw);
  }

  /** Black on white whatever the reader's colours, or no camera reads it. */
  private static String draw(String address) {
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
