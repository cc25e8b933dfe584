package org.maillage.reports.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.reports.app.HalfDay;
import org.maillage.reports.app.HalfDay.Part;
import org.maillage.reports.app.PresencePlan;

/**
 * What a trainer typed about a presence list: kept as it was typed, with what is amiss in it, until
 * it is a plan.
 */
public final class PresenceForm {
  static final List<String> FIELDS =
      List.of(
          "title",
          "date",
          "morning",
          "morning-start",
          "morning-end",
          "afternoon",
          "afternoon-start",
          "afternoon-end",
          "place",
          "trainer",
          "group",
          "course",
          "blanks",
          "names");
  private static final int LONGEST = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private final Map<String, String> typed;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final PresencePlan plan;

  private PresenceForm(Map<String, String> typed) {
    this.typed = typed;
    LocalDate day = day();
    List<HalfDay> halfDays = halfDays();
    int blanks = blanks();
    plan =
        new PresencePlan(
            text("title"),
            day,
            halfDays,
            text("place"),
            text("trainer"),
            value("group"),
            value("course"),
            blanks,
            checked("names"));
  }

  /** Before anything is typed: a whole day, today. */
  static PresenceForm fresh(
      String title, String trainer, String group, String course, LocalDate today) {
    Map<String, String> typed = new HashMap<>();
    typed.put("title", title);
    typed.put("date", today.toString());
    typed.put("morning", "on");
    typed.put("morning-start", "09:00");
    typed.put("morning-end", "12:00");
    typed.put("afternoon", "on");
    typed.put("afternoon-start", "13:30");
    typed.put("afternoon-end", "16:30");
    typed.put("trainer", trainer);
    typed.put("group", group);
    typed.put("course", course);
    typed.put("blanks", "3");
    typed.put("names", "on");
    return new PresenceForm(typed);
  }

  static PresenceForm of(MultivaluedMap<String, String> form) {
    Map<String, String> typed = new HashMap<>();
    for (String field : FIELDS) {
      String value = form.getFirst(field);
      if (value != null) {
        typed.put(field, value.length() <= LONGEST ? value : value.substring(0, LONGEST));
      }
    }
    return new PresenceForm(typed);
  }

  /** As it was typed. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean checked(String field) {
    return typed.containsKey(field);
  }

  /** The key of what to say about a field; null when it is right. */
  public String fault(String field) {
    return faults.get(field);
  }

  public boolean isRight() {
    return faults.isEmpty();
  }

  /** What was typed, as names and values to carry on. */
  public List<Map.Entry<String, String>> kept() {
    return FIELDS.stream()
        .filter(typed::containsKey)
        .map(field -> Map.entry(field, typed.get(field)))
        .toList();
  }

  /** Of use once everything is right. */
  PresencePlan plan() {
    return plan;
  }

  private LocalDate day() {
    try {
      LocalDate day = LocalDate.parse(text("date"));
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return day;
      }
    } catch (DateTimeException e) {
      // said below
    }
    return fault("date", "date", null);
  }

  private List<HalfDay> halfDays() {
    List<HalfDay> chosen = new ArrayList<>();
    boolean none = true;
    for (Part part : Part.values()) {
      if (checked(part.word())) {
        none = false;
        HalfDay half = halfDay(part);
        if (half != null) {
          chosen.add(half);
        }
      }
    }
    if (none) {
      fault("morning", "none", null);
    } else if (chosen.size() == 2 && chosen.get(1).start().isBefore(chosen.get(0).end())) {
      fault("afternoon", "order", null);
    }
    return chosen;
  }

  private HalfDay halfDay(Part part) {
    try {
      HalfDay half =
          new HalfDay(
              part,
              LocalTime.parse(text(part.word() + "-start")),
              LocalTime.parse(text(part.word() + "-end")));
      return half.lasts() ? half : fault(part.word(), "backwards", null);
    } catch (DateTimeException e) {
      return fault(part.word(), "time", null);
    }
  }

  private int blanks() {
    String blanks = text("blanks");
    if (blanks.isEmpty()) {
      return 0;
    }
    return blanks.matches("\\d{1,2}") && Integer.parseInt(blanks) <= PresencePlan.MOST_BLANKS
        ? Integer.parseInt(blanks)
        : fault("blanks", "blanks", 0);
  }

  private <T> T fault(String field, String code, T instead) {
    faults.put(field, "reports.presence.fault." + code);
    return instead;
  }

  private String text(String field) {
    return value(field).replaceAll("\\p{Cc}+", " ").strip();
  }
}
