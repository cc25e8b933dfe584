package org.maillage.kernel;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people see of the organisation whose space they are in.
 *
 * @param id as it stands in addresses; null outside any space
 * @param name null until somebody gave it one
 * @param zone where its days and hours are
 * @param languages those it offers, its own first
 * @param welcome what it says on the catalogue, by language
 * @param accent its colour, such as {@code #0b5c66}; null for ours
 * @param logo the mark of its logo's content; null without a logo
 */
public record SpaceFace(
    String id,
    String name,
    ZoneId zone,
    List<Locale> languages,
    Map<Locale, String> welcome,
    String accent,
    String logo) {

  /** Outside any space. France and Belgium share their time. */
  public static final SpaceFace OURS =
      new SpaceFace(null, null, ZoneId.of("Europe/Brussels"), Languages.ALL, Map.of(), null, null);

  public boolean offers(Locale language) {
    return languages.contains(language);
  }

  /** The language wanted if it is offered, else the space's own. */
  public Locale nearest(Locale wanted) {
    return offers(wanted) ? wanted : languages.get(0);
  }

  /** What it says to a reader, and in which language: theirs, else the first it says it in. */
  public Optional<Map.Entry<Locale, String>> welcome(Locale reader) {
    if (welcome.containsKey(reader)) {
      return Optional.of(Map.entry(reader, welcome.get(reader)));
    }
    return languages.stream()
        .filter(welcome::containsKey)
        .findFirst()
        .map(language -> Map.entry(language, welcome.get(language)));
  }
}
