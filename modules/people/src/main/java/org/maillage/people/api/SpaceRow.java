package org.maillage.people.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.kernel.Languages;
import org.maillage.kernel.SpaceFace;

/**
 * A space within another module's question, so that no page asks one more: join {@code
 * people_space} as {@code s}.
 */
public final class SpaceRow {
  public static final String COLUMNS =
      "s.public_id as space_id, s.name as space_name, s.named, s.time_zone, s.languages,"
          + " s.welcome_fr, s.welcome_nl, s.welcome_en, s.accent, s.logo_mark";

  private SpaceRow() {}

  public static SpaceFace face(ResultSet row) throws SQLException {
    return new SpaceFace(
        row.getString("space_id"),
        row.getBoolean("named") ? row.getString("space_name") : null,
        ZoneId.of(row.getString("time_zone")),
        languages(row.getString("languages")),
        welcome(row),
        row.getString("accent"),
        row.getString("logo_mark"));
  }

  /** As the column holds them: {@code fr,nl}. */
  public static List<Locale> languages(String tags) {
    return Stream.of(tags.split(",")).map(Languages::nearest).toList();
  }

  private static Map<Locale, String> welcome(ResultSet row) throws SQLException {
    Map<Locale, String> said = new HashMap<>();
    for (Locale language : Languages.ALL) {
      String text = row.getString("welcome_" + language.getLanguage());
      if (text != null) {
        said.put(language, text);
      }
    }
    return said;
  }
}
