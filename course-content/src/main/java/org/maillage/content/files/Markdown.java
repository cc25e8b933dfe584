package org.maillage.content.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns what authors write into HTML that is safe by construction, and into plain text. */
public record Markdown(String html, String plain) {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser BLOCKS =
      Parser.builder()
          .extensions(TABLES)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final Parser INLINES =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final HtmlRenderer HTML = renderer(false);
  private static final HtmlRenderer ONE_LINE = renderer(true);

  private static HtmlRenderer renderer(boolean oneLine) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .percentEncodeUrls(true)
        .omitSingleParagraphP(oneLine)
        .attributeProviderFactory(context -> Markdown::attributes)
        .build();
  }

  /** A whole text: paragraphs, headings, lists, tables, pictures. */
  public static Markdown text(String source, String lang, Place place) {
    Node document = BLOCKS.parse(source);
    MarkdownCheck check = new MarkdownCheck(lang, place, true);
    document.accept(check);
    return new Markdown(HTML.render(document), check.plain());
  }

  /** A title, a choice, an explanation: one line with emphasis, code and links. */
  public static Markdown line(String source, String lang, Place place) {
    Node document = INLINES.parse(source);
    MarkdownCheck check = new MarkdownCheck(lang, place, false);
    document.accept(check);
    if (document.getFirstChild() != document.getLastChild()) {
      place.problem(1, "ce texte court doit tenir en un seul paragraphe");
    }
    return new Markdown(ONE_LINE.render(document).strip(), check.plain());
  }

  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof BlockQuote quote && isCallout(quote)) {
      attributes.put("class", "callout");
    } else if (node instanceof Link link && link.getDestination().startsWith("https:")) {
      attributes.put("target", "_blank");
      attributes.put("rel", "noopener noreferrer");
    } else if (node instanceof TableCell cell && cell.isHeader()) {
      attributes.put("scope", "col");
    }
  }

  private static boolean isCallout(BlockQuote quote) {
    return quote.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof StrongEmphasis word
        && (word.getLastChild() instanceof Text inside && inside.getLiteral().endsWith(":")
            || word.getNext() instanceof Text after
                && after.getLiteral().stripLeading().startsWith(":"));
  }
}
