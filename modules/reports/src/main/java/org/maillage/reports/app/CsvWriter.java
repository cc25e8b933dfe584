package org.maillage.reports.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table as the CSV that spreadsheets of a language open by a double click: UTF-8 with its
 * mark, the language's separator and decimal sign. A text that a spreadsheet would run as a formula
 * is kept a text by an apostrophe before it.
 */
public final class CsvWriter {
  private static final char MARK = '\ufeff';
  private static final String LINE_END = "\r\n";
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

  private final char separator;
  private final char decimalSign;

  private CsvWriter(char separator, char decimalSign) {
    this.separator = separator;
    this.decimalSign = decimalSign;
  }

  public static CsvWriter of(Locale locale) {
    return locale.getLanguage().equals("en") ? new CsvWriter(',', '.') : new CsvWriter(';', ',');
  }

  /** The stream stays open: it belongs to whoever gave it. */
  public void write(Table table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    int columns = table.columns().size();
    for (int c = 0; c < columns; c++) {
      field(writer, c, harmless(table.columns().get(c).heading()));
    }
    writer.write(LINE_END);
    for (List<?> row : table.rows()) {
      for (int c = 0; c < columns; c++) {
        field(writer, c, written(table.cell(row, c)));
      }
      writer.write(LINE_END);
    }
    writer.flush();
  }

  private String written(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof String text) {
      return harmless(text);
    }
    return cell instanceof Number ? cell.toString().replace('.', decimalSign) : cell.toString();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void field(Writer writer, int column, String text) throws IOException {
    if (column > 0) {
      writer.write(separator);
    }
    writer.write(needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }

  private boolean needsQuotes(String text) {
    return text.indexOf(separator) >= 0
        || text.indexOf('"') >= 0
        || text.indexOf('\r') >= 0
        || text.indexOf('\n') >= 0;
  }
}
