package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of docs/content-format.md, broken once: an author learns the file and the line. */
class BrokenFilesTest {
  @TempDir Path folder;
  private MiniCourse course;

  @BeforeEach
  void copy() {
    course = new MiniCourse(folder);
  }

  @ParameterizedTest(name = "{0} | {1} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file          | good            | bad              | line | problem
          unit.yaml       | id: essai       | id: autre        | 1    | l'id doit être le nom du dossier : essai
          unit.yaml       | code: t1        | code: T-1        | 2    | code : « T-1 » n'a pas la forme attendue
          unit.yaml       | public: true    | public: oui      | 3    | public : il faut true ou false
          unit.yaml       | public: true    | pubic: true      | 3    | « pubic » n'est pas prévu ici
          unit.yaml       | [fr, nl]        | [nl]             | 4    | le français (fr) est obligatoire
          unit.yaml       | [fr, nl]        | [fr, xx]         | 4    | languages[1] : « xx » n'est pas un des mots prévus : fr, nl, en
          unit.yaml       | Un essai., nl: Een proef. | Un essai. | 6  | ce texte manque en « nl »
          unit.yaml       | fr: Un essai.   | en: A trial.     | 6    | summary : il manque « fr »
          unit.yaml       | fr: Un essai.   | 'fr: " "'        | 6    | summary.fr : «   » n'a pas la forme attendue (texte vide)
          unit.yaml       | {from: 8, to: 12} | {from: 12, to: 8} | 11 | les âges vont du plus petit au plus grand
          unit.yaml       | from: 8         | from: 1          | 11   | ages.from : 1 est trop petit (au moins 3)
          unit.yaml       | boucle]         | bouclette]       | 12   | notion inconnue : « bouclette » (voir schemas/notions.yaml)
          unit.yaml       | CC-BY-SA-4.0    | GPL              | 14   | licence : « GPL » n'est pas un des mots prévus : CC-BY-SA-4.0, CC-BY-4.0
          unit.yaml       | https://example | http://example   | 17   | sources[0].url : « http://example.org/livre » n'a pas la forme attendue
          unit.yaml       | [t1-ancien]     | [t1-ancien, t1-lire] | 20 | « t1-lire » est déjà pris (id, units/essai/unit.yaml:18)
          unit.yaml       | part: try       | part: come-back  | 41   | « try » vient après « come-back » : l'ordre est learn, try, come-back
          unit.yaml       | part: learn     | part: before     | 21   | steps[0].part : « before » n'est pas un des mots prévus : learn, try, come-back
          unit.yaml       | minutes: 20     | minutes: 2       | 20   | learn et try font ensemble 27 minutes : il en faut de 30 à 90
          unit.yaml       | minutes: 20     | minutes: 71      | 20   | learn et try font ensemble 96 minutes : il en faut de 30 à 90
          unit.yaml       | minutes: 20     | minutes: 0       | 43   | steps[4].minutes : 0 est trop petit (au moins 1)
          unit.yaml       | minutes: 20     | minutes: vingt   | 43   | steps[4].minutes : il faut un nombre entier
          unit.yaml       | Wie is daar     | Wie <b>is</b> daar | 5  | le HTML brut est refusé : <b> (ou mettez-le en `code`)
          unit.yaml       | '"Qui est *là* ?"' | '"![là](images/boucle.svg)"' | 5 | pas d'image dans un texte court
          unit.yaml       | 'nl: Lezen'     | 'nl: Wat: lezen' | 24   | ce n'est pas du YAML valable (un texte à mettre entre guillemets ?) : while parsing a flow mapping, expected ',' or '}', but got :
          unit.yaml       | 'part: learn'   | 'id: t1-deux'    | 21   | ce n'est pas du YAML valable (un texte à mettre entre guillemets ?) : Duplicate field 'id'
          t1-lire.fr.md   | ## Pourquoi     | # Pourquoi       | 1    | les titres commencent à « ## »
          t1-lire.fr.md   | https://example | http://example   | 3    | adresse refusée : « http://example.org/page » (il faut https://… ou un fichier de l'unité)
          t1-lire.fr.md   | https://example.org/page | javascript:alert(1) | 3 | adresse refusée : « javascript:alert(1) » (il faut https://… ou un fichier de l'unité)
          t1-lire.fr.md   | https://example.org/page | //example.org | 3 | adresse refusée : « //example.org » (il faut https://… ou un fichier de l'unité)
          t1-lire.fr.md   | https://example.org/page | images/../unit.yaml | 3 | adresse refusée : « images/../unit.yaml » (il faut https://… ou un fichier de l'unité)
          t1-lire.fr.md   | images/boucle.svg | images/rien.svg | 5   | fichier introuvable dans l'unité : images/rien.svg
          t1-lire.fr.md   | images/boucle.svg | https://example.org/x.svg | 5 | adresse refusée : « https://example.org/x.svg » (il faut images/….svg)
          t1-lire.fr.md   | Une boucle qui revient |           | 5    | l'image images/boucle.svg n'a pas de texte de remplacement
          t1-lire.fr.md   | Ceci est        | Ceci <script>x</script> est | 9 | le HTML brut est refusé : <script> (ou mettez-le en `code`)
          t1-lire.fr.md   | '> Ceci'        | '<div>'          | 9    | le HTML brut est refusé : écrivez-le en Markdown
          t1-lire.fr.md   | un pas          | <i>un pas        | 13   | le HTML brut est refusé : <i> (ou mettez-le en `code`)
          t1-film.yaml    | poster          | affiche          | 3    | « affiche » n'est pas prévu ici
          t1-film.yaml    | boucle.mp4      | rien.mp4         | 1    | fichier introuvable dans l'unité : media/rien.mp4
          t1-film.yaml    | 'captions: {fr: media/boucle.fr.vtt, nl: media/boucle.nl.vtt}' | | 1  | le film en « fr » n'a pas de sous-titres (captions)
          t1-film.yaml    | file            | fichier          | 1    | « fichier » n'est pas prévu ici
          t1-suite.yaml   | On continue.    | On <b>continue.  | 9    | le HTML brut est refusé : <b> (ou mettez-le en `code`)
          t1-suite.yaml   | Et on finit.    | Et <b>on finit.  | 11   | le HTML brut est refusé : <b> (ou mettez-le en `code`)
          t1-quiz.yaml    | id: t1-q2       | id: t1-q1        | 9    | « t1-q1 » est déjà pris (id, units/essai/t1-quiz.yaml:2)
          t1-quiz.yaml    | id: t1-q2       | id: t1-lire      | 9    | « t1-lire » est déjà pris (id, units/essai/unit.yaml:20)
          t1-quiz.yaml    | id: t1-q2       | id: t1-ancien    | 9    | « t1-ancien » est déjà pris (id, units/essai/unit.yaml:18)
          t1-quiz.yaml    | kind: one       | kind: all        | 3    | items[0].kind : « all » n'est pas un des mots prévus : one, several, order, match, number, text
          t1-quiz.yaml    | right: false    | right: true      | 2    | il faut exactement une bonne réponse, il y en a 2
          t1-quiz.yaml    | kind: order     | kind: match      | 16   | items[2] : il manque « pairs »
          t1-quiz.yaml    | {id: b, text: {fr: trois | {id: a, text: {fr: trois | 8 | « a » y est deux fois
          t1-quiz.yaml    | 'fr: "2"'       | 'fr: "1"'        | 29   | « 1 » est déjà la réponse d'une autre paire
          t1-quiz.yaml    | value: 11       | value: 12.50     | 39   | cette « erreur » est la bonne réponse
          t1-quiz.yaml    | answer: 12.5    | answer: douze    | 35   | items[4].answer : il faut un nombre
          t1-quiz.yaml    | file: images/boucle.svg | file: images/q.svg | 5 | fichier introuvable dans l'unité : images/q.svg
          t1-quiz.yaml    | 'alt: {fr: Une boucle, nl: Een lus}' | 'alt: {fr: Une boucle}' | 5 | ce texte manque en « nl »
          t1-quiz.yaml    | ', nl: [lus]'    |                  | 44   | ce texte manque en « nl »
          t1-fiche.yaml   | duration: 45    | duration: 50     | 3    | la séance dure 50 minutes, mais ses phases en font 45
          t1-fiche.yaml   | [algorithme]    | [algo]           | 2    | notion inconnue : « algo » (voir schemas/notions.yaml)
          t1-fiche.yaml   | On parle.       | '"Voir [lui](autre.html)."' | 10 | adresse refusée : « autre.html » (il faut https://… ou un fichier de l'unité)
          images/boucle.svg | viewBox="0 0 10 10" |          | 1    | une image est un <svg> avec un viewBox
          images/boucle.svg | <title>Une boucle</title> |    | 1    | l'image n'a pas de <title>
          images/boucle.svg | <circle         | <script>x</script><circle | 4 | <script> n'est pas admis dans une image
          images/boucle.svg | <circle         | <foreignObject/><circle | 4 | <foreignObject> n'est pas admis dans une image
          images/boucle.svg | <circle         | <a href="#x"/><circle | 4 | <a> n'est pas admis dans une image
          images/boucle.svg | <circle         | <circle onclick="x()" | 4 | pas d'événement (onclick) dans une image
          images/boucle.svg | <circle         | <use href="https://x.org/a.svg#b"/><circle | 4 | l'image renvoie au-dehors : https://x.org/a.svg#b
          images/boucle.svg | <circle         | <circle fill="url(https://x.org/a.svg#b)" | 4 | l'image renvoie au-dehors : url(https://x.org/a.svg#b)
          images/boucle.svg | url(#b)         | url( 'x.png')    | 3    | l'image renvoie au-dehors : .a { fill: url( 'x.png'); }
          images/boucle.svg | .a { fill       | @import 'x'; .a { fill | 3 | l'image renvoie au-dehors : @import 'x'; .a { fill: url(#b); }
          images/boucle.svg | <svg            | <?xml-stylesheet href="x"?><svg | 1 | pas d'instruction <?xml-stylesheet?> dans une image
          media/boucle.fr.vtt | WEBVTT        | 1                | 1    | des sous-titres commencent par « WEBVTT »
          """)
  void spoiltInOnePlace(String file, String good, String bad, int line, String problem) {
    course.replacing("units/essai/" + file, good, bad == null ? "" : bad);
    assertThat(course.problems())
        .contains("units/essai/" + file + ":" + line + ": " + problem)
        .allMatch(found -> found.startsWith("units/essai/"));
  }

  @Test
  void missingAndSuperfluousFiles() {
    course
        .without("units/essai/t1-lire.fr.md")
        .without("units/essai/t1-film.nl.md")
        .without("units/essai/t1-quiz.yaml")
        .writing("modules/premiers-pas/notes.txt", "…")
        .writing("modules/vide/notes.txt", "…")
        .writing("units/lisez-moi.txt", "…")
        .writing("units/.cache/x", "hidden files don't matter")
        .writing("units/oubli/unit.yaml", "id: oubli");
    assertThat(course.problems())
        .containsExactly(
            "modules/premiers-pas/notes.txt:1: ce fichier n'est pas prévu ici",
            "modules/vide/module.yaml:1: ce fichier manque",
            "units/essai/t1-film.nl.md:1: ce fichier manque",
            "units/essai/t1-lire.fr.md:1: ce fichier manque",
            "units/essai/unit.yaml:20: il manque le fichier t1-lire.fr.md",
            "units/essai/unit.yaml:35: il manque le fichier t1-quiz.yaml",
            "units/lisez-moi.txt:1: ce fichier n'est pas prévu ici",
            "units/oubli/unit.yaml:1: aucun module ne nomme cette unité");
  }

  @Test
  void filesThatNothingNames() {
    course
        .writing("units/essai/t1-lire.yaml", "a: 1")
        .writing("units/essai/t1-lire.de.md", "Warum?")
        .writing("units/essai/images/vieux.png", "…");
    assertThat(course.problems())
        .containsExactly(
            "units/essai/images/vieux.png:1: aucune étape ne se sert de ce fichier",
            "units/essai/t1-lire.de.md:1: aucune étape ne se sert de ce fichier",
            "units/essai/t1-lire.yaml:1: aucune étape ne se sert de ce fichier");
  }

  @Test
  void anEmptyPart() {
    course.replacing("units/essai/unit.yaml", "part: come-back", "part: try");
    course.replacing("units/essai/unit.yaml", "part: come-back", "part: try");
    assertThat(course.problems())
        .containsExactly("units/essai/unit.yaml:20: aucune étape dans la partie come-back");
  }

  @Test
  void modules() {
    course.replacing("modules/premiers-pas/module.yaml", "- essai", "- essai\n  - rien");
    course.writing(
        "modules/suite/module.yaml",
        "id: autre\nnumber: 1\ntitle: {fr: S}\nsummary: {fr: S}\nunits:\n  - essai\n");
    assertThat(course.problems())
        .containsExactly(
            "modules/premiers-pas/module.yaml:7: il n'y a pas de dossier units/rien",
            "modules/suite/module.yaml:1: l'id doit être le nom du dossier : suite",
            "modules/suite/module.yaml:2: le numéro 1 est déjà pris (modules/premiers-pas/module.yaml)",
            "modules/suite/module.yaml:6: l'unité essai est déjà dans modules/premiers-pas/module.yaml");
  }

  @Test
  void twoUnitsWithOneCodeAndOneStep() {
    course.replacing("modules/premiers-pas/module.yaml", "- essai", "- essai\n  - double");
    for (String file : new String[] {"unit.yaml", "t1-lire.fr.md", "t1-lire.nl.md"}) {
      course.copying("units/essai/" + file, "units/double/" + file);
    }
    assertThat(course.problems())
        .contains(
            "units/double/unit.yaml:2: « t1 » est déjà pris (code, units/essai/unit.yaml:2)",
            "units/double/unit.yaml:20: « t1-lire » est déjà pris (id, units/essai/unit.yaml:20)");
  }

  @Test
  void aFilmAndFramesAtOnce() {
    course.replacing("units/essai/t1-suite.yaml", "frames", "file: {fr: media/boucle.mp4}\nframes");
    assertThat(course.problems())
        .containsExactly(
            "units/essai/t1-suite.yaml:1: il faut soit « file » (un film), soit « frames » (des"
                + " images)");
  }

  @Test
  void notWrittenInUtf8() {
    course.writing(
        "units/essai/t1-lire.nl.md",
        "Waarom\n\n\u00e9\u00e9n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(course.problems())
        .containsExactly("units/essai/t1-lire.nl.md:3: ce fichier n'est pas enregistré en UTF-8");
  }

  @Test
  void aFileTooLargeForAPage() {
    course.writing("units/essai/media/boucle.mp4", new byte[10_000_001]);
    assertThat(course.problems())
        .containsExactly("units/essai/media/boucle.mp4:1: ce fichier pèse plus de 10 Mo");
  }

  @Test
  void aPictureThatReadsAFileOfTheServer() {
    course.writing(
        "units/essai/images/boucle.svg",
        """
        <?xml version="1.0"?>
        <!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>T &x;</title></svg>
        """);
    assertThat(course.problems())
        .contains("units/essai/images/boucle.svg:2: pas de DOCTYPE dans une image")
        .noneMatch(problem -> problem.contains("root"));
  }

  @Test
  void anEmptyFolder(@TempDir Path nothing) {
    assertThat(MiniCourse.problemsIn(nothing))
        .containsExactly("modules:1: aucun module dans ce dossier");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    course
        .replacing("units/essai/unit.yaml", "minutes: 20", "minutes: 1")
        .replacing("units/essai/t1-quiz.yaml", "kind: one", "kind: all")
        .replacing("units/essai/t1-lire.fr.md", "## Pourquoi", "# Pourquoi")
        .replacing("units/essai/images/boucle.svg", "<title>Une boucle</title>", "");
    assertThat(course.problems()).hasSize(4);
  }

  @Test
  void aPictureMayPointIntoItself() {
    course.replacing("units/essai/images/boucle.svg", "url(#b)", "url( '#b' ) url(\"#c\")");
    assertThat(course.problems()).isEmpty();
  }
}
