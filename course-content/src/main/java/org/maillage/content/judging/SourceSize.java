package org.maillage.content.judging;

import java.util.regex.Pattern;

/** How long a program is, as its reader counts. */
public final class SourceSize {
  private static final Pattern NOT_COUNTED = Pattern.compile("\\s*(#.*|(from|import)\\s.*)?");

  private SourceSize() {}

  /** Its lines, without the empty ones, comments and imports. */
  public static int lines(String source) {
    return (int) source.lines().filter(line -> !NOT_COUNTED.matcher(line).matches()).count();
  }
}
