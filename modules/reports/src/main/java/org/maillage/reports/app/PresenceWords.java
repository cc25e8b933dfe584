package org.maillage.reports.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.pages.api.Texts;
import org.maillage.pages.api.WrittenTime;

/** What a presence list says around its names, the same on a page and in a file. */
public record PresenceWords(PresenceSheet sheet, Locale locale) {
  private static final int ROW_HEIGHT = 13;

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

  /** Tells the file from that of the grid. */
  public String fileTitle() {
    String title = sheet.plan().title();
    return title.isEmpty() ? word("title") : word("title") + " – " + title;
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
    if (!sheet.group().isEmpty()) {
      facts.add(new Fact(Texts.get(locale, "reports.filter.group"), sheet.group()));
    }
    if (!sheet.course().isEmpty()) {
      facts.add(new Fact(Texts.get(locale, "reports.filter.course"), sheet.course()));
    }
    facts.add(new Fact(word("place"), sheet.plan().place()));
    facts.add(new Fact(word("trainer"), sheet.plan().trainer()));
    return facts;
  }

  /** Over the boxes people sign in. */
  public String signature(HalfDay half) {
    return word("sign." + half.part().word());
  }

  /** The same list for a spreadsheet that prints it. */
  public Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(word("number"), Column.Kind.NUMBER, 5));
    if (sheet.nameless()) {
      columns.add(Column.text(word("code"), 10));
    }
    columns.add(Column.text(Texts.get(locale, "reports.name"), 34));
    for (HalfDay half : sheet.plan().halfDays()) {
      columns.add(Column.text(signature(half), 26));
    }
    Iterable<List<?>> rows = () -> sheet.lines().stream().<List<?>>map(this::row).iterator();
    return new Table(word("title"), columns, 0, rows, paper());
  }

  private List<?> row(PresenceSheet.Line line) {
    List<Object> cells = new ArrayList<>();
    cells.add(line.number());
    if (sheet.nameless()) {
      cells.add(line.code());
    }
    cells.add(line.name());
    sheet.plan().halfDays().forEach(half -> cells.add(null));
    return cells;
  }

  private Paper paper() {
    List<String> above = new ArrayList<>();
    above.add(title());
    for (Fact fact : facts()) {
      above.add(Texts.get(locale, "reports.presence.fact", fact.label(), fact.value()));
    }
    above.add("");
    return new Paper(above, List.of(word("trainer-sign")), ROW_HEIGHT);
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
