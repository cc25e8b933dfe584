package org.maillage.content.files;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sees that a picture only draws: no script, no event, nothing from outside. */
public final class SvgDrawing {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "title",
          "desc",
          "metadata",
          "defs",
          "g",
          "symbol",
          "use",
          "style",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "marker",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "pattern",
          "filter",
          "feGaussianBlur",
          "feOffset",
          "feMerge",
          "feMergeNode",
          "feFlood",
          "feComposite",
          "feDropShadow",
          "feBlend",
          "feColorMatrix");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "url\\(\\s*+['\"]?+(?!#)|@import|javascript:|data:|\\\\", Pattern.CASE_INSENSITIVE);

  private final String path;
  private final Problems problems;
  private final XMLStreamReader xml;
  private boolean hasTitle;

  private SvgDrawing(String path, XMLStreamReader xml, Problems problems) {
    this.path = path;
    this.xml = xml;
    this.problems = problems;
  }

  /** Adds to the problems what this picture isn't allowed to hold. */
  public static void check(String path, byte[] bytes, Problems problems) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      new SvgDrawing(path, xml, problems).read();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      problems.add(
          path, line, "ce n'est pas du SVG valable : " + e.getMessage().replace('\n', ' '));
    }
  }

  private void read() throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          element(depth);
          if (xml.getLocalName().equals("style")) {
            outside(xml.getElementText());
            depth--;
          } else if (depth == 2 && xml.getLocalName().equals("title")) {
            hasTitle |= !xml.getElementText().isBlank();
            depth--;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> problem("pas de DOCTYPE dans une image");
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            problem("pas d'instruction <?" + xml.getPITarget() + "?> dans une image");
        default -> {}
      }
    }
    if (!hasTitle) {
      problems.add(path, 1, "l'image n'a pas de <title>");
    }
  }

  private void element(int depth) {
    String name = xml.getLocalName();
    if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name)) {
      problem("<" + name + "> n'est pas admis dans une image");
    }
    if (depth == 1 && (!name.equals("svg") || xml.getAttributeValue(null, "viewBox") == null)) {
      problem("une image est un <svg> avec un viewBox");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i).strip();
      if (attribute.startsWith("on")) {
        problem("pas d'événement (" + attribute + ") dans une image");
      }
      if (attribute.equals("href") && !value.startsWith("#")) {
        problem("l'image renvoie au-dehors : " + value);
      }
      outside(value);
    }
  }

  private void outside(String text) {
    if (OUTSIDE.matcher(text).find()) {
      problem("l'image renvoie au-dehors : " + text.strip().lines().findFirst().orElse(""));
    }
  }

  private void problem(String message) {
    problems.add(path, xml.getLocation().getLineNumber(), message);
  }
}
