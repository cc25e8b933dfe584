package org.maillage.reports.app;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** What a sheet of a workbook needs besides its cells to be printed and written on. */
record XlsxPaper(Paper paper, CellStyle title, CellStyle box) {

  static XlsxPaper of(Paper paper, Workbook workbook) {
    Font large = workbook.createFont();
    large.setBold(true);
    large.setFontHeightInPoints((short) 14);
    CellStyle title = workbook.createCellStyle();
    title.setFont(large);
    return new XlsxPaper(paper, title, boxed(workbook.createCellStyle()));
  }

  static CellStyle boxed(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  /** Where the headings stand. */
  int head() {
    return paper.above().size();
  }

  void setUp(Sheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(false);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0); // as many sheets as it takes
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(CellRangeAddress.valueOf((head() + 1) + ":" + (head() + 1)));
    sheet.getFooter().setRight("&P / &N");
  }

  void above(Sheet sheet) {
    write(sheet, 0, paper.above());
    if (!paper.above().isEmpty()) {
      sheet.getRow(0).getCell(0).setCellStyle(title);
    }
  }

  void below(Sheet sheet, int row) {
    write(sheet, row + 1, paper.below());
  }

  /** An empty cell is a box too. */
  void box(Row row, int columns) {
    row.setHeightInPoints(paper.points());
    for (int c = 0; c < columns; c++) {
      row.createCell(c).setCellStyle(box);
    }
  }

  private static void write(Sheet sheet, int first, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      sheet.createRow(first + i).createCell(0).setCellValue(lines.get(i));
    }
  }
}
