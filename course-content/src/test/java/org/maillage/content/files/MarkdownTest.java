package org.maillage.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  /** All that a text with nothing allowed in it may leave behind. */
  private static final Pattern HARMLESS_TAG =
      Pattern.compile(
          "</?p>|<a (rel=\"nofollow\" )?href=\"\">|</a>|<img src=\"\" alt=\"[^\"<>]*\" />");

  private final List<String> problems = new ArrayList<>();
  private final Place place =
      new Place() {
        @Override
        public String address(String file) {
          return "/content/u/" + file;
        }

        @Override
        public boolean has(String file) {
          return file.equals("images/a.svg");
        }

        @Override
        public void problem(int line, String message) {
          problems.add(line + ": " + message);
        }
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x\" onerror=\"alert(1)](https://evil.example/x.svg)",
        "[x]: javascript:alert(1)\n\n[x]",
        "<!-- -->\n<b>",
        "<?php ?>",
        "<![CDATA[x]]>"
      })
  void whatCouldRunIsRefusedAndInert(String attack) {
    String block = Markdown.text(attack, "fr", place).html();
    String line = Markdown.line(attack, "fr", place).html();
    assertThat(problems).isNotEmpty();
    for (String html : List.of(block, line)) {
      assertThat(HARMLESS_TAG.matcher(html).replaceAll("")).doesNotContain("<", ">");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](https://example.org/\"onmouseover=\"alert(1))",
        "[x](https://example.org '\"onmouseover=alert(1)')",
        "`<script>alert(1)</script>`",
        "1 < 2 & 3 > 2 \"quoted\""
      })
  void whatIsOnlyTextIsEscaped(String text) {
    String html = Markdown.line(text, "fr", place).html();
    assertThat(problems).isEmpty();
    assertThat(html).doesNotContain("\"onmouseover", "<script", " < ", "& ");
  }

  @Test
  void rendersTextsWithPicturesTablesAndCallouts() {
    String html =
        Markdown.text(
                """
                ## Titre

                ![Une boucle](images/a.svg)

                > **Mot :** encadré.

                > **Word**: call-out.

                > citation

                | A | B |
                |---|---|
                | 1 | 2 |

                [dehors](https://example.org/)
                """,
                "fr",
                place)
            .html();
    assertThat(problems).isEmpty();
    assertThat(html)
        .contains("<h2>Titre</h2>")
        .contains("<img src=\"/content/u/images/a.svg\" alt=\"Une boucle\" />")
        .contains("<blockquote class=\"callout\">\n<p><strong>Mot\u00a0:</strong>")
        .contains("<blockquote class=\"callout\">\n<p><strong>Word</strong>:")
        .contains("<blockquote>\n<p>citation")
        .contains("<th scope=\"col\">A</th>")
        .contains("rel=\"noopener noreferrer\"", "target=\"_blank\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quoi ?          | Quoi\u202f?
          Non ! Si ; bof  | Non\u202f! Si\u202f; bof
          Ici : là        | Ici\u00a0: là
          « Oui »         | «\u00a0Oui\u00a0»
          « *Oui* »       | «\u00a0<em>Oui</em>\u00a0»
          **Mot** : x     | <strong>Mot</strong>\u00a0: x
          `a ? b : c`     | <code>a ? b : c</code>
          12:30 ou http?  | 12:30 ou http?
          """)
  void setsFrenchPunctuation(String typed, String shown) {
    assertThat(Markdown.line(typed, "fr", place).html()).isEqualTo(shown);
  }

  @Test
  void leavesOtherLanguagesAsTheyAre() {
    assertThat(Markdown.line("Wat ?", "nl", place).html()).isEqualTo("Wat ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. avancer     | 1. avancer
          # pas un titre | # pas un titre
          - 3            | - 3
          > 3            | &gt; 3
          ---            | ---
          """)
  void aShortTextHasNoBlocks(String typed, String shown) {
    assertThat(Markdown.line(typed, "fr", place).html()).isEqualTo(shown);
  }

  @Test
  void aShortTextIsOneParagraph() {
    Markdown.line("un\n\ndeux", "fr", place);
    assertThat(problems).containsExactly("1: ce texte court doit tenir en un seul paragraphe");
  }

  @Test
  void everyColumnOfATableHasATitle() {
    Markdown.text("| a | *b* |\n|---|---|\n| | c |", "fr", place);
    assertThat(problems).isEmpty();

    Markdown.text("Voici :\n\n| | b |\n|---|---|\n| c | d |", "fr", place);
    assertThat(problems)
        .containsExactly("3: chaque colonne d'un tableau a un titre, la première aussi");
  }

  @Test
  void plainTextHasNoMarkup() {
    assertThat(
            Markdown.text("## A\n\n*b* `c`\n[d](https://e.org)\n\n- f\n- g ?", "fr", place).plain())
        .isEqualTo("A b c d f g\u202f?");
  }
}
