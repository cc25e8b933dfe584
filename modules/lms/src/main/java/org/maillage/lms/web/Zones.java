package org.maillage.lms.web;

import java.time.ZoneId;
import java.util.List;

/** The times of the earth to choose from, those of most of our spaces first. */
public final class Zones {
  public static final List<String> NEAR = List.of("Europe/Brussels", "Europe/Paris");

  /** France overseas, from west to east. */
  public static final List<String> OVERSEAS =
      List.of(
          "Pacific/Tahiti",
          "Pacific/Marquesas",
          "Pacific/Gambier",
          "America/Guadeloupe",
          "America/Martinique",
          "America/St_Barthelemy",
          "America/Marigot",
          "America/Cayenne",
          "America/Miquelon",
          "Indian/Mayotte",
          "Indian/Reunion",
          "Indian/Kerguelen",
          "Pacific/Noumea",
          "Pacific/Wallis");

  public static final List<String> OTHERS =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              id ->
                  id.matches(
                      "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
          .filter(id -> !NEAR.contains(id) && !OVERSEAS.contains(id))
          .sorted()
          .toList();

  private Zones() {}

  /** « Europe – Brussels ». */
  public static String written(String id) {
    return id.replace('_', ' ').replace("/", " – ");
  }
}
