package org.maillage.reports.app;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Writes tables as an XLSX workbook, one sheet each, row by row to whoever reads: nothing of it is
 * ever a file on this server. Texts stay texts, whatever they start with.
 */
public final class XlsxWriter {
  private static final int ROWS_HELD = 100;
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int CHARACTER = 256;

  /** The stream stays open: it belongs to whoever gave it. */
  public void write(List<Table> tables, OutputStream out) throws IOException {
    try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(ROWS_HELD)) {
      workbook.setZip64Mode(Zip64Mode.AsNeeded); // or simple readers refuse the file
      Styles styles = Styles.of(workbook);
      for (Table table : tables) {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        for (int c = 0; c < table.columns().size(); c++) {
          sheet.setColumnWidth(c, table.columns().get(c).width() * CHARACTER);
        }
        XlsxPaper paper = table.paper() == null ? null : XlsxPaper.of(table.paper(), workbook);
        sheet.createFreezePane(table.frozen(), paper == null ? 1 : paper.head() + 1);
        if (paper == null) {
          sheet.setRowGenerator(rows -> fill(rows, table, styles));
        } else {
          paper.setUp(sheet);
          sheet.setRowGenerator(rows -> fill(rows, table, styles, paper));
        }
      }
      workbook.writeAvoidingTempFiles(out);
    }
  }

  private static void fill(SXSSFSheet sheet, Table table, Styles styles) {
    head(sheet.createRow(0), table, styles.heading);
    int columns = table.columns().size();
    int number = 1;
    for (List<?> values : table.rows()) {
      Row row = sheet.createRow(number++);
      for (int c = 0; c < columns; c++) {
        write(table.cell(values, c), row, c, styles);
      }
    }
  }

  private static void fill(SXSSFSheet sheet, Table table, Styles styles, XlsxPaper paper) {
    paper.above(sheet);
    head(sheet.createRow(paper.head()), table, styles.boxed);
    int columns = table.columns().size();
    int number = paper.head() + 1;
    for (List<?> values : table.rows()) {
      Row row = sheet.createRow(number++);
      paper.box(row, columns);
      for (int c = 0; c < columns; c++) {
        write(table.cell(values, c), row.getCell(c));
      }
    }
    paper.below(sheet, number);
  }

  private static void head(Row row, Table table, CellStyle style) {
    for (int c = 0; c < table.columns().size(); c++) {
      Cell cell = row.createCell(c);
      cell.setCellValue(table.columns().get(c).heading());
      cell.setCellStyle(style);
    }
  }

  private static void write(Object value, Row row, int column, Styles styles) {
    if (value != null) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(value instanceof LocalDate ? styles.date : styles.plain);
      write(value, cell);
    }
  }

  private static void write(Object value, Cell cell) {
    if (value == null) {
      return;
    }
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else {
      String text = value.toString();
      cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    }
  }

  /** Every cell is given a style: one without looks up its column's, which takes longer. */
  private record Styles(CellStyle plain, CellStyle heading, CellStyle date, CellStyle boxed) {
    static Styles of(Workbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      CellStyle heading = workbook.createCellStyle();
      heading.setFont(bold);
      heading.setWrapText(true);
      heading.setVerticalAlignment(VerticalAlignment.TOP);
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      CellStyle boxed = workbook.createCellStyle();
      boxed.setFont(bold);
      return new Styles(workbook.getCellStyleAt(0), heading, date, XlsxPaper.boxed(boxed));
    }
  }
}
