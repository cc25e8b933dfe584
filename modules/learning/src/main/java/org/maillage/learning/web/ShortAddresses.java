package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.content.Unit;
import org.maillage.kernel.Settings;
import org.maillage.learning.web.UnitView.ShortAddress;
import org.maillage.pages.api.QrPicture;

/** Short addresses of units, as text and as a picture for a phone's camera. */
@ApplicationScoped
public class ShortAddresses {
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
    return pictures.computeIfAbsent(address(unit), QrPicture::of);
  }
}
