package org.maillage.reports.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.reports.GroupFixture;
import org.maillage.reports.app.HalfDay.Part;

class PresenceXlsxTest {
  private static final int HEAD = 6;
  private final GroupFixture group =
      GroupFixture.group().learner("=Zoé Nguyễn").leaver("Luc Dubois").trainer("Marie Dupont");

  @Test
  void saysWhatThePageSays() throws IOException {
    try (XSSFWorkbook book = written()) {
      XSSFSheet sheet = book.getSheet("Liste de présence");
      assertThat(column(sheet, 0, HEAD))
          .containsExactly(
              "+Robots",
              "Date\u00a0: 21 novembre 2026",
              "Matin\u00a0: 9\u00a0h\u00a000 – 12\u00a0h\u00a000",
              "Lieu\u00a0: =salle",
              "Formation donnée par\u00a0: ",
              "");
      assertThat(cells(sheet.getRow(HEAD))).containsExactly("N°", "Nom", "Signature, matin");
      assertThat(cells(sheet.getRow(HEAD + 1))).containsExactly("1.0", "=Zoé Nguyễn", "");
      assertThat(sheet.getRow(HEAD + 1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(cells(sheet.getRow(HEAD + 3))).containsExactly("3.0", "", "");
      assertThat(sheet.getRow(HEAD + 5).getCell(0).getStringCellValue())
          .startsWith("Signature de la personne");
    }
  }

  @Test
  void printsOnA4WithItsHeadingsOnEverySheet() throws IOException {
    try (XSSFWorkbook book = written()) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:7");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (HEAD + 1));
    }
  }

  @Test
  void everyLineIsHighEnoughToSignAndHasABox() throws IOException {
    try (XSSFWorkbook book = written()) {
      for (int row = HEAD + 1; row <= HEAD + 3; row++) {
        var line = book.getSheetAt(0).getRow(row);
        assertThat(line.getHeightInPoints()).isGreaterThan(12 * 72 / 25.4f);
        assertThat(line.getCell(2).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
      }
    }
  }

  private static List<String> column(XSSFSheet sheet, int column, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(row -> sheet.getRow(row).getCell(column).getStringCellValue())
        .toList();
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(cell -> row.getCell(cell).toString())
        .toList();
  }

  private XSSFWorkbook written() throws IOException {
    HalfDay morning = new HalfDay(Part.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 0));
    PresencePlan plan =
        new PresencePlan(
            "+Robots", LocalDate.of(2026, 11, 21), List.of(morning), "=salle", "", "", "", 2, true);
    PresenceSheet sheet = group.presence().empty(GroupFixture.COHORT, plan, Languages.FRENCH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter().write(List.of(new PresenceWords(sheet, Languages.FRENCH).table()), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
