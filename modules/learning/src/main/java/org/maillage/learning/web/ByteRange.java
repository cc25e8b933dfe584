package org.maillage.learning.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One piece of a file, both ends included; empty when it lies outside. */
record ByteRange(int from, int to) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

  /** The piece asked for; null when the whole file is meant. */
  static ByteRange of(String header, int length) {
    Matcher asked = ONE.matcher(header == null ? "" : header);
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return null;
    }
    if (asked.group(1).isEmpty()) {
      return new ByteRange(Math.max(0, length - Integer.parseInt(asked.group(2))), length - 1);
    }
    int last = asked.group(2).isEmpty() ? length - 1 : Integer.parseInt(asked.group(2));
    return new ByteRange(Integer.parseInt(asked.group(1)), Math.min(last, length - 1));
  }

  boolean isEmpty() {
    return from > to;
  }

  String header(int length) {
    return "bytes " + from + "-" + to + "/" + length;
  }
}
