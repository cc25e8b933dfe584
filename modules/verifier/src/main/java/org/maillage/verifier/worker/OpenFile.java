package org.maillage.verifier.worker;

import java.util.Arrays;

/** A file that is being read, and how far. */
final class OpenFile {
  private final byte[] bytes;
  private int position;

  OpenFile(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] next(int most) {
    int end = position + Math.max(0, Math.min(most, bytes.length - position));
    byte[] next = Arrays.copyOfRange(bytes, position, end);
    position = end;
    return next;
  }

  /** False if there is no such place in the file. */
  boolean seek(long offset, int from) {
    long begin = from == 0 ? 0 : from == 1 ? position : bytes.length;
    if (from < 0 || from > 2 || begin + offset < 0 || begin + offset > bytes.length) {
      return false;
    }
    position = (int) (begin + offset);
    return true;
  }

  int position() {
    return position;
  }

  int length() {
    return bytes.length;
  }
}
