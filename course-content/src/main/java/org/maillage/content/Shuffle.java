package org.maillage.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Mixes the lines of a question: the same way for one seed, and never into the right order. */
final class Shuffle {
  private Shuffle() {}

  static List<Shown> of(List<Shown> rightOrder, String item, long seed) {
    List<Shown> mixed = new ArrayList<>(rightOrder);
    mixed.sort(Comparator.comparing(line -> key(item + "/" + seed, line.key())));
    for (int turn = 1; turn < mixed.size() && readsLike(mixed, rightOrder); turn++) {
      Collections.rotate(mixed, 1);
    }
    return List.copyOf(mixed);
  }

  /** Lines with the same words are the same line to whoever reads them. */
  static boolean readsLike(List<Shown> some, List<Shown> others) {
    return some.stream()
        .map(Shuffle::words)
        .toList()
        .equals(others.stream().map(Shuffle::words).toList());
  }

  static String words(Shown line) {
    return line.text().html(LocalText.FIRST);
  }

  /** A name for a line that doesn't tell its place, as the author's a, b, c would. */
  static String key(String item, String line) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((item + "/" + line).getBytes(StandardCharsets.UTF_8));
      return "k" + HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
