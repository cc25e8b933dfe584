package org.maillage.content.files;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks through one text: checks it, sets its addresses and its typography, gathers its words. */
final class MarkdownCheck extends AbstractVisitor {
  private final boolean french;
  private final Place place;
  private final boolean whole;
  private final StringBuilder words = new StringBuilder();

  MarkdownCheck(String lang, Place place, boolean whole) {
    this.french = lang.equals("fr");
    this.place = place;
    this.whole = whole;
  }

  String plain() {
    return words.toString().strip();
  }

  @Override
  public void visit(Text text) {
    if (french) {
      text.setLiteral(FrenchTypography.of(text.getLiteral()));
    }
    say(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    say(code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    say(code.getLiteral());
    say(" ");
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    say(code.getLiteral());
    say(" ");
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    say(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    say(" ");
  }

  @Override
  public void visit(HtmlBlock html) {
    place.problem(line(html), "le HTML brut est refusé : écrivez-le en Markdown");
  }

  @Override
  public void visit(HtmlInline html) {
    place.problem(
        line(html), "le HTML brut est refusé : " + html.getLiteral() + " (ou mettez-le en `code`)");
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() == 1) {
      place.problem(line(heading), "les titres commencent à « ## »");
    }
    visitChildren(heading);
  }

  @Override
  public void visit(Image image) {
    int before = words.toString().strip().length();
    visitChildren(image);
    if (!whole) {
      place.problem(line(image), "pas d'image dans un texte court");
    } else if (words.toString().strip().length() == before) {
      place.problem(
          line(image), "l'image " + image.getDestination() + " n'a pas de texte de remplacement");
    }
    image.setDestination(file(image, image.getDestination()));
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (!link.getDestination().startsWith("https://")) {
      link.setDestination(file(link, link.getDestination()));
    }
  }

  /** A heading without words leaves whoever listens to a table without the first one. */
  @Override
  public void visit(CustomNode node) {
    int before = words.toString().strip().length();
    visitChildren(node);
    if (node instanceof TableCell cell
        && cell.isHeader()
        && words.toString().strip().length() == before) {
      place.problem(line(node), "chaque colonne d'un tableau a un titre, la première aussi");
    }
  }

  @Override
  protected void visitChildren(Node parent) {
    super.visitChildren(parent);
    if (parent instanceof Block) {
      say(" ");
    }
  }

  /** Adds to the plain text, where one space stands for any number of them. */
  private void say(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
      if (c != ' ' || !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(c);
      }
    }
  }

  private String file(Node node, String file) {
    boolean picture = node instanceof Image;
    if (!file.matches(picture ? "images/[a-z0-9-]+\\.svg" : "[a-z0-9-]+/[a-z0-9.-]+")) {
      String wanted = picture ? "images/….svg" : "https://… ou un fichier de l'unité";
      place.problem(line(node), "adresse refusée : « " + file + " » (il faut " + wanted + ")");
      return "";
    }
    if (!place.has(file)) {
      place.problem(line(node), "fichier introuvable dans l'unité : " + file);
    }
    return place.address(file);
  }

  private static int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return at.getSourceSpans().get(0).getLineIndex() + 1;
      }
    }
    return 1;
  }
}
