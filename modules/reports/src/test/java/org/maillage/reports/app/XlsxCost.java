package org.maillage.reports.app;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * What a long report costs as XLSX, beside POI's own streaming loop with the same cells. Not a
 * test: see bench/README.md. The heap is the JVM's, so set it.
 */
final class XlsxCost {
  private static final int UNITS = 4;
  private static final int ROUNDS = 4;

  private final int rows;
  private final Table table;

  private XlsxCost(int rows) {
    this.rows = rows;
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("Nom", 30));
    columns.add(Column.text("Présence", 22));
    columns.add(Column.text("Groupe", 22));
    for (int unit = 0; unit < UNITS; unit++) {
      columns.add(Column.text("Unité " + unit, 24));
      columns.add(Column.number("Faites " + unit));
      columns.add(Column.number("Étapes " + unit));
    }
    table =
        new Table(
            "Personnes",
            columns,
            2,
            () -> IntStream.range(0, rows).<List<?>>mapToObj(this::row).iterator());
  }

  public static void main(String[] arguments) throws IOException {
    XlsxCost cost = new XlsxCost(Integer.parseInt(arguments[0]));
    System.out.printf(
        "%d rows of %d cells, heap of %d MB at most%n%n",
        cost.rows, cost.table.columns().size(), Runtime.getRuntime().maxMemory() >> 20);
    System.out.println(
        "| round | ours, rows/s | POI's loop, rows/s | ours, rows a CPU second | CPU, ours / POI's loop |");
    System.out.println("|---|---|---|---|---|");
    for (int round = 1; round <= ROUNDS; round++) {
      long[] ours = cost.timed(out -> new XlsxWriter().write(List.of(cost.table), out));
      long[] bare = cost.timed(cost::bare);
      System.out.printf(
          "| %d | %,.0f | %,.0f | %,.0f | %.2f |%n",
          round,
          cost.perSecond(ours[0]),
          cost.perSecond(bare[0]),
          cost.perSecond(ours[1]),
          (double) ours[1] / bare[1]);
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Nanoseconds that passed, and those of the processor. */
  private long[] timed(Writing writing) throws IOException {
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    writing.to(OutputStream.nullOutputStream());
    return new long[] {
      System.nanoTime() - begun, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu
    };
  }

  private double perSecond(long nanos) {
    return rows * 1e9 / nanos;
  }

  private void bare(OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      Sheet sheet = workbook.createSheet("Personnes");
      for (int number = 0; number < rows; number++) {
        Row row = sheet.createRow(number);
        List<Object> values = row(number);
        for (int c = 0; c < values.size(); c++) {
          Cell cell = row.createCell(c);
          if (values.get(c) instanceof Number value) {
            cell.setCellValue(value.doubleValue());
          } else {
            cell.setCellValue((String) values.get(c));
          }
        }
      }
      workbook.write(out);
    }
  }

  private List<Object> row(int number) {
    List<Object> cells = new ArrayList<>();
    cells.add("Prénom Nom-de-Famille " + number);
    cells.add("Dans le cours");
    cells.add("Groupe " + number % 10);
    for (int unit = 0; unit < UNITS; unit++) {
      cells.add(unit % 2 == 0 ? "A participé" : "Pas encore commencé");
      cells.add((number + unit) % 12);
      cells.add(12);
    }
    return cells;
  }
}
