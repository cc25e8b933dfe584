package org.maillage.content.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a program printed, without the spaces and empty lines that nobody sees. */
public record Printed(List<String> lines) {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\uFEFF]+$", Pattern.UNICODE_CHARACTER_CLASS);

  public static Printed of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(UNSEEN.matcher(line).replaceAll(""));
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return new Printed(List.copyOf(lines));
  }

  /** Whether each of the words stands in it, one after the other. */
  public boolean contains(List<String> words) {
    String all = toString();
    int at = 0;
    for (String word : words) {
      int found = all.indexOf(word, at);
      if (found < 0) {
        return false;
      }
      at = found + word.length();
    }
    return true;
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
