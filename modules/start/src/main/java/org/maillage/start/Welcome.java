package org.maillage.start;

import org.maillage.kernel.Settings;

/**
 * The three lines a newcomer looks for: where it is, where the practice LMS is, where the token
 * lies.
 */
final class Welcome {
  private Welcome() {}

  static String lines(Settings settings) {
    String practice =
        settings.practiceLms()
            ? settings.practiceLmsUrl().toString()
            : "off (MAILLAGE_PRACTICE_LMS=on)";
    String token =
        settings.adminToken().isPresent()
            ? "the one you set"
            : settings.database().isPresent()
                ? "printed once, at the first start on this database"
                : settings.dataDir().resolve("admin-token").toAbsolutePath().normalize().toString();
    return """

        Maillage      %s
        Practice LMS  %s
        Admin token   %s
        """
        .formatted(settings.baseUrl(), practice, token);
  }
}
