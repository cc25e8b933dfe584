package org.maillage.reports.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("Nom", 30), Column.number("Étapes"), Column.date("Jour"));

  @Test
  void everyCellKeepsItsKind() throws IOException {
    LocalDate day = LocalDate.of(2026, 11, 21);
    try (XSSFWorkbook book = written(table("Grille", "Zoé 🐙", 3, day))) {
      XSSFSheet sheet = book.getSheet("Grille");
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Étapes");
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Zoé 🐙");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
      assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(2))).isTrue();
      assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(day);
    }
  }

  @Test
  void aTextNeverBecomesAFormula() throws IOException {
    for (String text : List.of("=1+1", "@A1", "-2", "+3", "\t=1")) {
      try (XSSFWorkbook book = written(table("T", text, null, null))) {
        var cell = book.getSheetAt(0).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
      }
    }
  }

  @Test
  void headingsAndFirstColumnsStayInSight() throws IOException {
    try (XSSFWorkbook book = written(table("T", "a", 1, null))) {
      var pane = book.getSheetAt(0).getPaneInformation();
      assertThat(pane.isFreezePane()).isTrue();
      assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 1);
      assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(book.getSheetAt(0).getColumnWidth(0)).isEqualTo(30 * 256);
      assertThat(book.getSheetAt(0).getRow(1).getCell(2)).isNull();
    }
  }

  @Test
  void severalTablesAreSeveralSheetsWhateverTheyAreCalled() throws IOException {
    try (XSSFWorkbook book =
        written(table("5/6: [les grands]?", "a", 1, null), table("Légende", "b", 2, null))) {
      assertThat(book.getSheetName(0)).isEqualTo("5 6   les grands  ");
      assertThat(book.getSheet("Légende").getRow(1).getCell(0).getStringCellValue()).isEqualTo("b");
    }
  }

  @Test
  void textsStandInTheirCellsAndRowsAreNotHeldBack() throws IOException {
    Table table = new Table("T", COLUMNS, 1, () -> rows(5_000));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter().write(List.of(table), out);

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      String sheet = "";
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("sheet1.xml")) {
          sheet = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
      }
      assertThat(sheet).contains("t=\"inlineStr\"", "Personne 4999");
    }
  }

  @Test
  void nothingStaysInTheTemporaryFolder() throws IOException {
    List<Path> before = temporary();
    new XlsxWriter()
        .write(
            List.of(new Table("T", COLUMNS, 1, () -> rows(5_000))),
            OutputStream.nullOutputStream());
    assertThat(temporary()).isEqualTo(before);
  }

  private static List<Path> temporary() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Iterator<List<?>> rows(int count) {
    return IntStream.range(0, count)
        .<List<?>>mapToObj(n -> List.of("Personne " + n, n, LocalDate.of(2026, 1, 1)))
        .iterator();
  }

  private static Table table(String name, Object... cells) {
    return new Table(name, COLUMNS, 1, List.of(Arrays.asList(cells)));
  }

  private static XSSFWorkbook written(Table... tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter().write(List.of(tables), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
