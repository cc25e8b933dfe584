package org.maillage.exercises.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * MicroPython for a board, from a file of the operator's: it does not come with the product.
 *
 * @param hex the file as it is
 */
public record Firmware(Board board, byte[] hex) {
  /** Those that exist have half of it at most. */
  private static final long LARGEST = 3L << 20;

  /**
   * @throws IllegalArgumentException with the setting and the file, when it isn't this board's
   */
  public static Firmware read(Board board, Path file) {
    String place = board.setting() + " " + file + ": ";
    try {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException("there is no such file");
      }
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException("is larger than any MicroPython for a board");
      }
      byte[] hex = Files.readAllBytes(file);
      check(board, new HexFile(new String(hex, StandardCharsets.ISO_8859_1)).board());
      return new Firmware(board, hex);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(place + "can't be read by this account", unreadable);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(place + wrong.getMessage(), wrong);
    }
  }

  private static void check(Board wanted, Optional<Board> is) {
    if (is.isEmpty()) {
      throw new IllegalArgumentException("holds no MicroPython for a micro:bit");
    }
    if (is.get() != wanted) {
      throw new IllegalArgumentException("is MicroPython for a " + is.get() + " board");
    }
  }
}
