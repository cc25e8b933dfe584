package org.maillage.reports.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OdsWriterTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("Nom", 30), Column.number("Étapes"), Column.date("Jour"));

  @Test
  void everyCellKeepsItsKind() throws Exception {
    Document content =
        content(table("Grille", "Zoé 🐙 <b>&", 3, LocalDate.of(2026, 11, 21)), table("Vide"));

    assertThat(texts(content, "table:table", "table:name")).containsExactly("Grille", "Vide");
    List<Element> cells = elements(content, "table:table-cell").subList(3, 6);
    assertThat(cells.get(0).getTextContent()).isEqualTo("Zoé 🐙 <b>&");
    assertThat(cells.get(1).getAttribute("office:value-type")).isEqualTo("float");
    assertThat(cells.get(1).getAttribute("office:value")).isEqualTo("3");
    assertThat(cells.get(2).getAttribute("office:value-type")).isEqualTo("date");
    assertThat(cells.get(2).getAttribute("office:date-value")).isEqualTo("2026-11-21");
    assertThat(cells.get(2).getAttribute("table:style-name")).isEqualTo("date");
    assertThat(elements(content, "table:table-header-rows").get(0).getTextContent())
        .isEqualTo("NomÉtapesJour");
  }

  @Test
  void aTextNeverBecomesAFormulaNorSpoilsTheFile() throws Exception {
    for (String text : List.of("=1+1", "@A1", "-2", "+3", "\t=1", "a\u0000\u0007b\ud800c\uffffd")) {
      Element cell = elements(content(table("T", text, null, null)), "table:table-cell").get(3);

      assertThat(cell.getAttribute("office:value-type")).isEqualTo("string");
      assertThat(cell.hasAttribute("table:formula")).isFalse();
      assertThat(cell.getTextContent())
          .isEqualTo(text.replaceAll("[\\p{Cc}\uffff]", " ").replace('\ud800', '\ufffd'));
    }
  }

  @Test
  void headingsAndFirstColumnsStayInSight() throws Exception {
    Document settings =
        parsed(files(table("5/6: [les grands]?", "a", 1, null)).get("settings.xml"));

    assertThat(texts(settings, "config:config-item-map-entry", "config:name"))
        .contains("5 6   les grands  ");
    assertThat(
            elements(settings, "config:config-item").stream()
                .map(item -> item.getAttribute("config:name") + "=" + item.getTextContent()))
        .contains("HorizontalSplitMode=2", "HorizontalSplitPosition=1", "VerticalSplitPosition=1");
  }

  @Test
  void aProgramSeesAtOnceWhatItIs() throws Exception {
    byte[] file = written(table("T", "a", 1, null));

    assertThat(new String(file, 30, 8 + OdsWriter.TYPE.length(), UTF_8))
        .as("stored first, not compressed")
        .isEqualTo("mimetype" + OdsWriter.TYPE);
    assertThat(files(table("T", "a", 1, null)).keySet())
        .containsExactly("mimetype", "META-INF/manifest.xml", "settings.xml", "content.xml");
  }

  private static Table table(String name, Object... cells) {
    return new Table(
        name, COLUMNS, 1, cells.length == 0 ? List.of() : List.of(Arrays.asList(cells)));
  }

  private static Document content(Table... tables) throws Exception {
    return parsed(files(tables).get("content.xml"));
  }

  private static Document parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static List<String> texts(Document xml, String element, String attribute) {
    return elements(xml, element).stream().map(found -> found.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList found = xml.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Map<String, byte[]> files(Table... tables) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(tables)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] written(Table... tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OdsWriter().write(List.of(tables), out);
    return out.toByteArray();
  }
}
