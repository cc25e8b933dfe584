package org.maillage.reports.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.pages.api.Texts;
import org.maillage.pages.api.WrittenTime;

/** What a presence list says around its names, the same on a page and in a file. */
public record PresenceWords(PresenceSheet sheet, Locale locale) {

  /**
   * A line of the head of the list.
   *
   * @param value empty to be written by hand
   */
  public record Fact(String label, String value) {}

  public String title() {
    String title = sheet.plan().title();
    return title.isEmpty() ? word("title") : title;
  }

  public String day() {
    return new WrittenTime(sheet.plan().day(), locale).day();
  }

  /** When, where and with whom. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(word("date"), day()));
    for (HalfDay half : sheet.plan().halfDays()) {
      facts.add(new Fact(word(half.part().word()), hours(half)));
    }
    facts.add(new Fact(word("place"), sheet.plan().place()));
    facts.add(new Fact(word("trainer"), sheet.plan().trainer()));
    return facts;
  }

  /** Over the boxes people sign in. */
  public String signature(HalfDay half) {
    return word("sign." + half.part().word());
  }

  public String word(String name) {
    return Texts.get(locale, "reports.presence." + name);
  }

  private String hours(HalfDay half) {
    return new WrittenTime(half.start(), locale).hour()
        + " – "
        + new WrittenTime(half.end(), locale).hour();
  }
}
