package org.maillage.pages.api;

import java.util.regex.Pattern;
import org.maillage.kernel.OpaqueId;

/**
 * Names one sending of a form. It stands in the form from the moment the page is made; so a double
 * click, a retry and the back button bring the same one again, and whoever takes the form counts it
 * once.
 */
public final class Operation {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{16,64}");

  private Operation() {}

  static String fresh() {
    return OpaqueId.random();
  }

  /** Whether a form brought one; ours always do. */
  public static boolean isOne(String sent) {
    return sent != null && SHAPE.matcher(sent).matches();
  }
}
