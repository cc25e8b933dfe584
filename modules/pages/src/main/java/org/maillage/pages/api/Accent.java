package org.maillage.pages.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.kernel.Problem;

/**
 * The colour of an organisation, on buttons, links and lines. White text must be readable on it
 * (4.5:1), and a button in it must stand out on the dark page. What stands on the page in this
 * colour is made darker by day and lighter by night, until it is readable there too.
 */
public record Accent(Colour colour) {
  /** The papers of maillage.css; text in the accent stands on each of them. */
  private static final Colour DAY = Colour.of("#ffffff");

  private static final Colour DAY_SOFT = Colour.of("#f4f6f7");
  private static final Colour NIGHT = Colour.of("#182126");
  private static final Colour NIGHT_SOFT = Colour.of("#212c32");
  private static final double READABLE = 4.5;
  private static final double STANDS_OUT = 1.5;

  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

  /**
   * @param typed such as {@code #0B5C66}
   * @throws Problem {@code pages.accent-form}, {@code pages.accent-pale}, {@code
   *     pages.accent-dark}; the latter two name a colour nearby that would do
   */
  public static Accent of(String typed) {
    String hex = typed.strip().toLowerCase(Locale.ROOT);
    if (!hex.matches("#[0-9a-f]{6}")) {
      throw Problem.malformed("pages.accent-form");
    }
    Colour colour = Colour.of(hex);
    if (colour.contrast(DAY) < READABLE) {
      throw Problem.malformed("pages.accent-pale", colour.darkenedUntil(DAY, READABLE).hex());
    }
    if (colour.contrast(NIGHT) < STANDS_OUT) {
      throw Problem.malformed("pages.accent-dark", colour.lightenedUntil(NIGHT, STANDS_OUT).hex());
    }
    return new Accent(colour);
  }

  public String hex() {
    return colour.hex();
  }

  /** The variables of maillage.css that follow from it. */
  public String css() {
    Colour soft = DAY.mixed(colour, 0.10);
    Colour text = colour.darkenedUntil(DAY_SOFT, READABLE).darkenedUntil(soft, READABLE);
    Colour nightSoft = NIGHT.mixed(colour, 0.22);
    Colour nightText =
        colour.lightenedUntil(NIGHT_SOFT, READABLE).lightenedUntil(nightSoft, READABLE);
    return """
        :root { --m-accent: %s; --m-accent-soft: %s; --m-button: %s; --m-button-hover: %s; --m-button-active: %s; }
        @media (prefers-color-scheme: dark) { :root { --m-accent: %s; --m-accent-soft: %s; } }
        """
        .formatted(
            text.hex(),
            soft.hex(),
            colour.hex(),
            colour.mixed(Colour.BLACK, 0.18).hex(),
            colour.mixed(Colour.BLACK, 0.32).hex(),
            nightText.hex(),
            nightSoft.hex());
  }

  /** Where the style of an accent that is in use lies; it changes when the style does. */
  static String address(String hex) {
    return ADDRESSES.computeIfAbsent(
        hex, known -> "/colours/" + known.substring(1) + ".css?v=" + mark(of(known).css()));
  }

  private static String mark(String css) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
