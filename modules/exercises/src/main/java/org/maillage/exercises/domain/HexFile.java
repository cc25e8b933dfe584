package org.maillage.exercises.domain;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * A program for a board in Intel's hex format, and how MicroPython says in it which board it is
 * for: by a word at a fixed address, or (a V2 since 2.0) by a table at the end of a page of memory.
 *
 * @see <a href="https://microbit-micropython.readthedocs.io/en/latest/devguide/hexformat.html">hex
 *     format of MicroPython</a>
 */
final class HexFile {
  private static final int TOLD_AT = 0x100010c0;
  private static final int PAGE = 0x1000;
  private static final int TABLE_HEAD = 16;
  private static final int TABLE_BEGINS = 0x597f30fe;
  private static final int TABLE_ENDS = 0xc1b1d79d;

  /** Of all bytes, those that may tell. */
  private final Map<Integer, Byte> memory = new HashMap<>();

  private int base;
  private boolean ended;

  /**
   * @throws IllegalArgumentException when it is no such file, or one for both boards at once
   */
  HexFile(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> read(line.strip()));
    if (!ended) {
      throw noHex();
    }
  }

  private void read(String line) {
    byte[] record = record(line);
    int address = (record[1] & 0xff) << 8 | record[2] & 0xff;
    switch (record[3]) {
      case 0 -> keep(record, base + address);
      case 1 -> ended = true;
      case 3, 5 -> {}
      case 2 -> base = ((record[4] & 0xff) << 8 | record[5] & 0xff) << 4;
      case 4 -> base = ((record[4] & 0xff) << 8 | record[5] & 0xff) << 16;
      default -> throw new IllegalArgumentException("is not for one board alone");
    }
  }

  private static byte[] record(String line) {
    try {
      byte[] record = HexFormat.of().parseHex(line.substring(1));
      int sum = 0;
      for (byte one : record) {
        sum += one;
      }
      if (line.startsWith(":") && record.length == (record[0] & 0xff) + 5 && (sum & 0xff) == 0) {
        return record;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException notHex) {
      // told below
    }
    throw noHex();
  }

  private static IllegalArgumentException noHex() {
    return new IllegalArgumentException("is no .hex file, or not a whole one");
  }

  private void keep(byte[] record, int address) {
    for (int i = 0; i < record.length - 5; i++) {
      if (tells(address + i)) {
        memory.put(address + i, record[4 + i]);
      }
    }
  }

  private static boolean tells(int address) {
    return address % PAGE >= PAGE - TABLE_HEAD || address >= TOLD_AT && address < TOLD_AT + 4;
  }

  /** Empty when no MicroPython for a board is in it. */
  Optional<Board> board() {
    int told = word(TOLD_AT);
    for (Board board : Board.values()) {
      if (told == board.mark()) {
        return Optional.of(board);
      }
    }
    return hasTable() ? Optional.of(Board.V2) : Optional.empty();
  }

  private boolean hasTable() {
    return memory.keySet().stream()
        .filter(address -> address % PAGE == PAGE - TABLE_HEAD)
        .anyMatch(head -> word(head) == TABLE_BEGINS && word(head + 12) == TABLE_ENDS);
  }

  /** Where nothing was written, memory is all ones. */
  private int word(int address) {
    int word = 0;
    for (int i = 3; i >= 0; i--) {
      word = word << 8 | memory.getOrDefault(address + i, (byte) -1) & 0xff;
    }
    return word;
  }
}
