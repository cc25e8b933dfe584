package org.maillage.reports.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Languages;

class CsvWriterTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("Nom", 20), Column.number("Étapes"), Column.date("Jour"));

  @Test
  void spreadsheetsRecogniseTheLettersAndTheSeparator() throws IOException {
    byte[] french = csv("Ørsted Nguyễn", 3, LocalDate.of(2026, 11, 21));

    assertThat(french).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(french, 3, french.length - 3, UTF_8))
        .isEqualTo("Nom;Étapes;Jour\r\nØrsted Nguyễn;3;2026-11-21\r\n");
  }

  @Test
  void eachLanguageHasItsSeparatorAndDecimalSign() throws IOException {
    Table table = new Table("T", COLUMNS, 1, List.of(Arrays.asList("a", -1.5, null)));

    assertThat(text(table, CsvWriter.of(Languages.ENGLISH))).endsWith("a,-1.5,\r\n");
    assertThat(text(table, CsvWriter.of(Languages.DUTCH))).endsWith("a;-1,5;\r\n");
  }

  @Test
  void quotesWhatWouldBreakARow() throws IOException {
    assertThat(field("dit \"Jo\"; né\r\nici")).isEqualTo("\"dit \"\"Jo\"\"; né\r\nici\"");
    assertThat(field("a, b")).isEqualTo("a, b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\tx", "=HYPERLINK(1)"})
  void aTextNeverBecomesAFormula(String text) throws IOException {
    assertThat(field(text)).isEqualTo("'" + text);
  }

  @Test
  void aFormulaBehindALineEndIsQuotedAndHarmless() throws IOException {
    assertThat(field("\r=1")).isEqualTo("\"'\r=1\"");
    assertThat(field("=1;2")).isEqualTo("\"'=1;2\"");
  }

  @Test
  void headingsAreHarmlessToo() throws IOException {
    Table table = new Table("T", List.of(Column.text("=x", 5)), 1, List.of());

    assertThat(text(table, CsvWriter.of(Languages.FRENCH))).isEqualTo("\ufeff'=x\r\n");
  }

  @Test
  void aCellOfAnotherKindIsAFaultOfOurs() {
    Table table = new Table("T", COLUMNS, 1, List.of(Arrays.asList("a", "3", null)));

    assertThatThrownBy(() -> text(table, CsvWriter.of(Languages.FRENCH)))
        .isInstanceOf(ClassCastException.class);
  }

  private static String field(String text) throws IOException {
    String all = new String(csv(text, null, null), UTF_8);
    String row = all.substring(all.indexOf("\r\n") + 2);
    return row.substring(0, row.length() - ";;\r\n".length());
  }

  private static byte[] csv(Object... cells) throws IOException {
    return bytes(
        new Table("T", COLUMNS, 1, List.of(Arrays.asList(cells))), CsvWriter.of(Languages.FRENCH));
  }

  private static String text(Table table, CsvWriter writer) throws IOException {
    return new String(bytes(table, writer), UTF_8);
  }

  private static byte[] bytes(Table table, CsvWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(table, out);
    return out.toByteArray();
  }
}
