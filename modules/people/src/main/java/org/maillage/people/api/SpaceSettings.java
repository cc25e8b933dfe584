package org.maillage.people.api;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.kernel.Problem;

/**
 * What an organisation sets for its space. Null where it leaves it to the operator.
 *
 * @param welcome what it says on the catalogue, plain text by language
 * @param languages those it offers, its own first
 * @param controller who decides what people's data is used for
 * @param dataProtection how to reach who looks after data protection
 * @param hosting who keeps the server, and where
 * @param contact whom to write about anything else
 * @param years how long data stays after somebody came for the last time: 1 to 30
 * @param accent its colour, such as {@code #0b5c66}
 */
public record SpaceSettings(
    String name,
    Map<Locale, String> welcome,
    ZoneId zone,
    List<Locale> languages,
    String controller,
    String dataProtection,
    String hosting,
    String contact,
    Integer years,
    String accent) {
  public static final int LONGEST_WELCOME = 600;
  public static final int LONGEST_LINE = 500;
  public static final int MOST_YEARS = 30;

  /**
   * @throws Problem {@code people.space-welcome}, {@code people.space-line}, {@code
   *     people.space-languages}, {@code people.space-years}
   */
  public SpaceSettings {
    welcome = Map.copyOf(welcome);
    languages = List.copyOf(languages);
    if (welcome.values().stream().anyMatch(text -> text.length() > LONGEST_WELCOME)) {
      throw Problem.malformed("people.space-welcome", LONGEST_WELCOME);
    }
    for (String line : new String[] {controller, dataProtection, hosting, contact}) {
      if (line != null && line.length() > LONGEST_LINE) {
        throw Problem.malformed("people.space-line", LONGEST_LINE);
      }
    }
    if (languages.isEmpty()) {
      throw Problem.malformed("people.space-languages");
    }
    if (years != null && (years < 1 || years > MOST_YEARS)) {
      throw Problem.malformed("people.space-years", MOST_YEARS);
    }
  }
}
