package org.maillage.verifier.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.verifier.Fault;

/**
 * Reads what the interpreter says of an exception: its type, a sign of its own, then Python's text,
 * in which the last place inside the program is the one to show.
 */
final class Traceback {
  private static final int LONGEST = 1000;
  private static final Pattern HEAD = Pattern.compile("\\ATraceback .*\\n((?:  File .*\\n)*)");
  private static final Pattern PLACE = Pattern.compile("  File \"<stdin>\", line (\\d{1,9})");

  private final String type;
  private final String places;
  private final String message;

  Traceback(String told) {
    int sign = told.indexOf('\4');
    type = sign < 0 ? "Exception" : told.substring(0, sign);
    String text = told.substring(sign + 1);
    Matcher head = HEAD.matcher(text);
    boolean found = head.find();
    places = found ? head.group(1) : "";
    message = found ? text.substring(head.end()) : text;
  }

  Fault fault() {
    return fault(0);
  }

  /** Of a call: the outermost place is our own line, none of the program. */
  Fault faultBelowOurs() {
    return fault(1);
  }

  private Fault fault(int skipped) {
    int line =
        PLACE
            .matcher(places)
            .results()
            .skip(skipped)
            .map(place -> Integer.parseInt(place.group(1)))
            .reduce(0, (before, last) -> last);
    return new Fault(type, message(), line);
  }

  private String message() {
    String words = message.startsWith(type) ? message.substring(type.length()) : message;
    words = (words.startsWith(":") ? words.substring(1) : words).strip();
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }
}
