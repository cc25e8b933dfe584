package org.maillage.reports.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.learning.api.Stage;
import org.maillage.reports.GroupFixture;

class CohortTablesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final GroupFixture group =
      GroupFixture.group()
          .module(1, "robot")
          .learner("Zoé Nguyễn")
          .at("robot", Stage.TOOK_PART, 5)
          .leaver("Luc Dubois")
          .at("robot", Stage.DISCOVERED, 2)
          .nameless()
          .trainer("Marie Dupont");

  @Test
  void theSheetSaysWhatTheGridSays() throws IOException {
    CohortTables tables = tables(Languages.FRENCH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter().write(List.of(tables.people(), tables.legend(TODAY)), out);

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(cells(book.getSheet("Groupe")))
          .containsExactly(
              List.of(
                  "Nom",
                  "Présence dans le cours",
                  "Titre robot",
                  "Titre robot (étapes faites)",
                  "Titre robot (étapes en tout)"),
              List.of("Zoé Nguyễn", "dans le cours", "a participé", 5.0, 5.0),
              List.of("Luc Dubois", "n’est plus dans le cours", "a découvert", 2.0, 5.0),
              List.of("Personne K7Q23", "dans le cours", "pas encore commencé", 0.0, 5.0));
      assertThat(cells(book.getSheet("Légende")))
          .contains(
              List.of("Cours", "Informatique à l’école"),
              List.of("Fichier fait le", "21 novembre 2026"),
              List.of("a découvert", "Au moins une étape est faite."));
      assertThat(book.getSheet("Groupe").getPaneInformation().getVerticalSplitPosition())
          .isEqualTo((short) 2);
    }
  }

  @Test
  void theReadersLanguageIsTheFiles() throws IOException {
    assertThat(csv(Languages.ENGLISH))
        .startsWith("\ufeffName,In the course,Titre robot,")
        .contains("Luc Dubois,no longer in the course,discovered,2,5");
    assertThat(csv(Languages.DUTCH)).contains("Zoé Nguyễn;in de cursus;deed mee;5;5");
  }

  @Test
  void groupsHaveAColumn() throws IOException {
    group.grouped("A", 1).grouped("=B", 1, 3);

    assertThat(csv(Languages.FRENCH))
        .startsWith("\ufeffNom;Présence dans le cours;Groupe;")
        .contains("Zoé Nguyễn;dans le cours;A, =B;", "Personne K7Q23;dans le cours;'=B;");
  }

  @Test
  void aListNeverReadSaysSo() {
    group.neverRead().titled(null);

    assertThat(tables(Languages.FRENCH).legend(TODAY).rows())
        .anySatisfy(
            row ->
                assertThat(row.toString())
                    .isEqualTo("[Liste des personnes lue le, d’après les visites]"));
  }

  private CohortTables tables(Locale locale) {
    return new CohortTables(
        group.grid(GridFilter.NONE, locale), locale, ZoneId.of("Europe/Brussels"));
  }

  private String csv(Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.of(locale).write(tables(locale).people(), out);
    return out.toString(UTF_8);
  }

  private static List<List<Object>> cells(Iterable<Row> sheet) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<Object> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(
            cell.getCellType() == CellType.NUMERIC
                ? (Object) cell.getNumericCellValue()
                : cell.getStringCellValue());
      }
      rows.add(cells);
    }
    return rows;
  }
}
