package org.maillage.learning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.content.AgeRange;
import org.maillage.content.Feedback;
import org.maillage.content.Licence;
import org.maillage.content.LocalText;
import org.maillage.content.Note;
import org.maillage.content.NumberAnswer;
import org.maillage.content.Part;
import org.maillage.content.Plugged;
import org.maillage.content.Quiz;
import org.maillage.content.QuizItem;
import org.maillage.content.Reading;
import org.maillage.content.Step;
import org.maillage.content.StepBody;
import org.maillage.content.Unit;
import org.maillage.content.Wording;

/** A small unit to think with: three steps to learn, one to try, one note to come back to. */
public final class CourseFixture {
  public static final String UNIT = "boucles";

  private CourseFixture() {}

  public static LocalText text(String words) {
    return new LocalText(Map.of("fr", new Wording("fr", words, words)));
  }

  public static Step step(String id, Part part, int minutes) {
    return step(id, part, minutes, new Reading(text(id)));
  }

  public static Step step(String id, Part part, int minutes, StepBody body) {
    return new Step(id, UNIT, part, minutes, text(id), body, "hash-" + id);
  }

  public static QuizItem question(String id, int answer) {
    Feedback feedback = new Feedback(text("oui"), text("regardez encore"));
    return new NumberAnswer(
        id,
        text(id),
        Optional.empty(),
        BigDecimal.valueOf(answer),
        BigDecimal.ZERO,
        Optional.empty(),
        List.of(),
        feedback);
  }

  /** lire (5 min), voir (10), quiz (12), fiche (20) and retour (6, after class). */
  public static Unit unit() {
    Quiz quiz = new Quiz(Optional.empty(), List.of(question("q1", 4), question("q2", 7)));
    Note note = new Note(text("Alors ?"), List.of(text("Un fait"), text("Une idée")));
    return unit(
        List.of(
            step("lire", Part.LEARN, 5),
            step("voir", Part.LEARN, 10),
            step("quiz", Part.LEARN, 12, quiz),
            step("fiche", Part.TRY, 20),
            step("retour", Part.COME_BACK, 6, note)));
  }

  public static Unit unit(List<Step> steps) {
    return new Unit(
        UNIT,
        "b1",
        true,
        List.of("fr"),
        text("Les boucles"),
        text("Répéter"),
        List.of(),
        new AgeRange(8, 12),
        List.of(),
        Plugged.UNPLUGGED,
        new Licence("CC-BY-SA-4.0", "CC BY-SA 4.0", java.net.URI.create("https://example.org/")),
        List.of("Équipe"),
        List.of(),
        Set.of("ancienne"),
        new ArrayList<>(steps));
  }

  public static Step stepOf(Unit unit, String id) {
    return unit.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
  }
}
