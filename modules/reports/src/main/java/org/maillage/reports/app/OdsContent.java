package org.maillage.reports.app;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.util.WorkbookUtil;

/** The sheets of an OpenDocument spreadsheet. */
record OdsContent(XMLStreamWriter xml) {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final List<String> NAMESPACES = List.of("office", "table", "text", "style");

  /** How wide a character is. */
  private static final double CENTIMETRES = 0.2;

  static void write(List<Table> tables, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    OdsContent content = new OdsContent(xml);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("office:document-content");
    for (String name : NAMESPACES) {
      xml.writeNamespace(name, OASIS + name + ":1.0");
    }
    xml.writeNamespace("number", OASIS + "datastyle:1.0");
    xml.writeNamespace("fo", OASIS + "xsl-fo-compatible:1.0");
    xml.writeAttribute("office:version", "1.3");
    content.styles(tables);
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:spreadsheet");
    for (Table table : tables) {
      content.sheet(table);
    }
    xml.writeEndDocument();
    xml.flush();
  }

  /** A bold heading, a date as 21/11/2026, and a style for each width of a column. */
  private void styles(List<Table> tables) throws XMLStreamException {
    xml.writeStartElement("office:automatic-styles");
    style("heading", "table-cell");
    empty("style:text-properties", "fo:font-weight", "bold");
    xml.writeEndElement();
    start("number:date-style", "style:name", "day-month-year");
    empty("number:day", "number:style", "long");
    element("number:text", "/");
    empty("number:month", "number:style", "long");
    element("number:text", "/");
    empty("number:year", "number:style", "long");
    xml.writeEndElement();
    style("date", "table-cell");
    xml.writeAttribute("style:data-style-name", "day-month-year");
    xml.writeEndElement();
    for (int width : widths(tables)) {
      style("w" + width, "table-column");
      empty("style:table-column-properties", "style:column-width", width * CENTIMETRES + "cm");
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static List<Integer> widths(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::width)
        .distinct()
        .toList();
  }

  private void sheet(Table table) throws XMLStreamException {
    start("table:table", "table:name", sheetName(table));
    for (Column column : table.columns()) {
      empty("table:table-column", "table:style-name", "w" + column.width());
    }
    xml.writeStartElement("table:table-header-rows");
    xml.writeStartElement("table:table-row");
    for (Column column : table.columns()) {
      text(column.heading(), "heading");
    }
    xml.writeEndElement();
    xml.writeEndElement();
    for (List<?> row : table.rows()) {
      xml.writeStartElement("table:table-row");
      for (int c = 0; c < table.columns().size(); c++) {
        cell(table.cell(row, c));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  static String sheetName(Table table) {
    return WorkbookUtil.createSafeSheetName(table.name());
  }

  private void cell(Object value) throws XMLStreamException {
    if (value == null) {
      xml.writeEmptyElement("table:table-cell");
    } else if (value instanceof Number number) {
      start("table:table-cell", "office:value-type", "float");
      xml.writeAttribute("office:value", number.toString());
      xml.writeEndElement();
    } else if (value instanceof LocalDate date) {
      start("table:table-cell", "office:value-type", "date");
      xml.writeAttribute("office:date-value", date.toString());
      xml.writeAttribute("table:style-name", "date");
      xml.writeEndElement();
    } else {
      text(value.toString(), null);
    }
  }

  private void text(String text, String style) throws XMLStreamException {
    start("table:table-cell", "office:value-type", "string");
    if (style != null) {
      xml.writeAttribute("table:style-name", style);
    }
    element("text:p", printable(text));
    xml.writeEndElement();
  }

  /** What XML can't hold becomes a space; what is half a character, the sign for that. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\ufffe\uffff]", " ").replaceAll("\\p{Cs}", "\ufffd");
  }

  private void style(String name, String family) throws XMLStreamException {
    start("style:style", "style:name", name);
    xml.writeAttribute("style:family", family);
  }

  private void start(String element, String attribute, String value) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute(attribute, value);
  }

  private void empty(String element, String attribute, String value) throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute(attribute, value);
  }

  private void element(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
