package org.maillage.lms.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.kernel.Languages;
import org.maillage.kernel.Problem;
import org.maillage.people.api.SpaceSettings;

/** What somebody typed about a space; a blank field is an absent one. */
public record SpaceForm(MultivaluedMap<String, String> fields) {
  static SpaceForm of(SpaceSettings settings) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    put(fields, "name", settings.name());
    settings.welcome().forEach((in, text) -> put(fields, "welcome-" + in.getLanguage(), text));
    put(fields, "zone", settings.zone().getId());
    put(fields, "language", settings.languages().get(0).getLanguage());
    settings.languages().forEach(offered -> fields.add("offered", offered.getLanguage()));
    put(fields, "controller", settings.controller());
    put(fields, "dataProtection", settings.dataProtection());
    put(fields, "hosting", settings.hosting());
    put(fields, "contact", settings.contact());
    put(fields, "years", settings.years());
    put(fields, "accent", settings.accent());
    return new SpaceForm(fields);
  }

  private static void put(MultivaluedMap<String, String> fields, String name, Object value) {
    if (value != null) {
      fields.putSingle(name, value.toString());
    }
  }

  /** As it was typed, to show it again. */
  public String value(String field) {
    String value = fields.getFirst(field);
    return value == null ? "" : value;
  }

  public boolean offers(Locale language) {
    return fields.getOrDefault("offered", List.of()).contains(language.getLanguage());
  }

  /** Whether these years were agreed to, although they are fewer than before. */
  boolean agreedTo(int years) {
    return value("agreed").equals(Integer.toString(years));
  }

  SpaceSettings settings() {
    return new SpaceSettings(
        typed("name"),
        welcome(),
        zone(),
        languages(),
        typed("controller"),
        typed("dataProtection"),
        typed("hosting"),
        typed("contact"),
        years(),
        typed("accent"));
  }

  private Map<Locale, String> welcome() {
    Map<Locale, String> welcome = new HashMap<>();
    for (Locale language : Languages.ALL) {
      String text = typed("welcome-" + language.getLanguage());
      if (text != null) {
        welcome.put(language, text.replace("\r\n", "\n"));
      }
    }
    return welcome;
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(value("zone"));
    } catch (DateTimeException unknown) {
      throw Problem.malformed("lms.space-zone");
    }
  }

  /** Its own first, offered whether it is ticked or not. */
  private List<Locale> languages() {
    List<Locale> languages = new ArrayList<>();
    languages.add(Languages.nearest(value("language")));
    Languages.ALL.stream()
        .filter(language -> offers(language) && !languages.contains(language))
        .forEach(languages::add);
    return languages;
  }

  private Integer years() {
    String years = typed("years");
    if (years == null) {
      return null;
    }
    if (!years.matches("\\d{1,2}")) {
      throw Problem.malformed("people.space-years", SpaceSettings.MOST_YEARS);
    }
    return Integer.valueOf(years);
  }

  private String typed(String field) {
    String text = value(field);
    return text.isBlank() ? null : text.strip();
  }
}
