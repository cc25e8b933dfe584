package org.maillage.reports.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;

/** Forms of a presence list, as a browser sends them. */
final class PresenceForms {
  static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("title", "Robots"),
          Map.entry("date", "2026-11-21"),
          Map.entry("morning", "on"),
          Map.entry("morning-start", "09:00"),
          Map.entry("morning-end", "12:00"),
          Map.entry("afternoon", "on"),
          Map.entry("afternoon-start", "13:30"),
          Map.entry("afternoon-end", "16:30"),
          Map.entry("place", "École, salle 2"),
          Map.entry("trainer", "Marie Dupont"),
          Map.entry("blanks", "2"),
          Map.entry("names", "on"));

  private PresenceForms() {}

  static PresenceForm of(Map<String, String> typed) {
    return PresenceForm.of(new MultivaluedHashMap<>(typed));
  }
}
