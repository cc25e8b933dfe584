package org.maillage.reports.app;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What of an OpenDocument spreadsheet stays in sight: headings and the first columns. */
record OdsSettings(XMLStreamWriter xml) {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final int FROZEN = 2;
  private static final int BELOW_RIGHT = 3;

  static void write(List<Table> tables, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    OdsSettings settings = new OdsSettings(xml);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("office:document-settings");
    xml.writeNamespace("office", OASIS + "office:1.0");
    xml.writeNamespace("config", OASIS + "config:1.0");
    xml.writeAttribute("office:version", "1.3");
    xml.writeStartElement("office:settings");
    settings.start("item-set", "ooo:view-settings");
    settings.start("item-map-indexed", "Views");
    xml.writeStartElement("config:config-item-map-entry");
    settings.item("ViewId", "string", "view1");
    settings.start("item-map-named", "Tables");
    for (Table table : tables) {
      settings.start("item-map-entry", OdsContent.sheetName(table));
      settings.frozen("Horizontal", "Right", table.frozen());
      settings.frozen("Vertical", "Bottom", 1);
      settings.item("ActiveSplitRange", "short", BELOW_RIGHT);
      xml.writeEndElement();
    }
    xml.writeEndDocument();
    xml.flush();
  }

  private void frozen(String way, String side, int count) throws XMLStreamException {
    item(way + "SplitMode", "short", FROZEN);
    item(way + "SplitPosition", "int", count);
    item("Position" + side, "int", count);
  }

  private void start(String kind, String name) throws XMLStreamException {
    xml.writeStartElement("config:config-" + kind);
    xml.writeAttribute("config:name", name);
  }

  private void item(String name, String type, Object value) throws XMLStreamException {
    start("item", name);
    xml.writeAttribute("config:type", type);
    xml.writeCharacters(value.toString());
    xml.writeEndElement();
  }
}
