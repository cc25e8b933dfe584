package org.maillage.verifier.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.verifier.Fault;

/** Reads what the interpreter says of an exception: its type, a sign of its own, Python's text. */
final class Traceback {
  private static final int LONGEST = 1000;
  private static final Pattern LINE =
      Pattern.compile("(?m)^  File \"<stdin>\", line (\\d{1,9})\\b.*$");

  private Traceback() {}

  static Fault read(String told) {
    int sign = told.indexOf('\4');
    String type = sign < 0 ? "Exception" : told.substring(0, sign);
    String text = told.substring(sign + 1).strip();
    Matcher lines = LINE.matcher(text);
    int line = lines.results().map(r -> Integer.parseInt(r.group(1))).reduce(0, (a, b) -> b);
    return new Fault(type, message(text, type), line);
  }

  private static String message(String text, String type) {
    int begin = text.lastIndexOf("\n" + type);
    String message = text.substring(begin + 1);
    if (message.startsWith(type)) {
      message = message.substring(type.length());
    }
    message = message.startsWith(": ") ? message.substring(2) : message;
    return message.length() <= LONGEST ? message : message.substring(0, LONGEST);
  }
}
