package org.maillage.exercises.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maillage.content.Exercise;
import org.maillage.content.LocalText;
import org.maillage.content.Wording;
import org.maillage.content.World;
import org.maillage.content.judging.Drawing;
import org.maillage.exercises.app.Exercising;
import org.maillage.exercises.app.Firmwares;
import org.maillage.exercises.app.GroupWork;
import org.maillage.exercises.app.Judge;
import org.maillage.exercises.domain.Best;
import org.maillage.exercises.domain.Board;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.verifier.NoWorker;

/** The part of a page in which an exercise is done: alone, or as a step of a unit. */
@ApplicationScoped
public class ExercisePart {
  private static final Logger LOG = Logger.getLogger(ExercisePart.class.getName());

  @Inject private Exercising exercising;
  @Inject private GroupWork groups;
  @Inject private Judge judge;
  @Inject private Firmwares firmwares;
  @Inject private Views views;

  /**
   * @param back where a form leads back to, below the base address
   */
  Content show(Page page, Exercise exercise, String back) {
    PersonId person = page.actor().person();
    Optional<Submission> latest =
        person == null ? Optional.empty() : exercising.latest(person, exercise);
    VerdictView verdict = latest.map(sent -> VerdictView.of(page, exercise, sent)).orElse(null);
    return show(page, exercise, back, null, verdict);
  }

  /**
   * @param tried what a visitor just sent; nothing of it is kept
   * @param verdict of what was sent last; null for none
   */
  Content show(Page page, Exercise exercise, String back, Work tried, VerdictView verdict) {
    PersonId person = page.actor().person();
    Best best = person == null ? Best.none(exercise.points()) : exercising.best(person, exercise);
    Work draft = tried == null ? draft(person, exercise) : tried;
    String path = page.href("/exercise/" + exercise.slug());
    ExerciseView view =
        new ExerciseView(
            said(page, exercise.statement()),
            draft.python(),
            Json.inPage(data(page, exercise, draft, best, path, person != null)),
            path,
            back,
            person != null,
            best,
            verdict,
            exercise.hints().stream().map(hint -> said(page, hint)).toList(),
            notes(page, exercise),
            group(page, exercise),
            "/exercise/" + exercise.slug() + "/class?lang=" + page.lang());
    return views.part("exercises/part.jte", page, view);
  }

  /**
   * As a class sees it: nobody’s, whoever projects it. Nothing is kept, and nothing is for
   * teachers.
   */
  Content project(Page page, Exercise exercise) {
    Best best = Best.none(exercise.points());
    Work starter = starter(exercise);
    String path = "/exercise/" + exercise.slug();
    ObjectNode data = data(page, exercise, starter, best, path, false).put("projected", true);
    ExerciseView view =
        new ExerciseView(
            said(page, exercise.statement()),
            starter.python(),
            Json.inPage(data),
            path,
            path,
            false,
            best,
            null,
            exercise.hints().stream().map(hint -> said(page, hint)).toList(),
            null,
            null,
            null);
    return views.part("exercises/part.jte", page, view);
  }

  private Work draft(PersonId person, Exercise exercise) {
    Optional<Work> kept = person == null ? Optional.empty() : exercising.draft(person, exercise);
    return kept.orElseGet(() -> starter(exercise));
  }

  private static Work starter(Exercise exercise) {
    return new Work(
        exercise.ways().get(0),
        exercise.starter().python(),
        exercise.starter().blocks().orElse(null));
  }

  private ObjectNode data(
      Page page, Exercise exercise, Work draft, Best best, String path, boolean kept) {
    ObjectNode data = PlayerData.of(exercise, page.lang(), target(exercise));
    data.set("draft", PlayerData.work(draft));
    data.put("kept", kept);
    ObjectNode urls = data.putObject("urls");
    urls.put("draft", path + "/draft");
    urls.put("submissions", path + (kept ? "/submissions" : "/try"));
    urls.put("solution", path + "/solution");
    if (isForBoards(exercise)) {
      data.set("firmware", firmware());
    }
    data.put("operation", page.operation());
    data.set("best", PlayerData.best(best));
    return data;
  }

  private static boolean isForBoards(Exercise exercise) {
    return exercise.world() == World.MICROBIT;
  }

  private ObjectNode firmware() {
    ObjectNode firmware = JsonNodeFactory.instance.objectNode();
    for (Board board : Board.values()) {
      firmwares
          .of(board)
          .ifPresent(given -> firmware.put(board.word(), FirmwareResource.address(given)));
    }
    return firmware;
  }

  /** Null where none is compared, and while no worker can be had: the page opens all the same. */
  Drawing target(Exercise exercise) {
    try {
      return judge.target(exercise).orElse(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The server is going down", e);
    } catch (NoWorker e) {
      LOG.log(Level.WARNING, "A drawing to compare with waits for a worker", e);
      return null;
    }
  }

  /** For teachers: those who came from a course. */
  private static ExerciseView.Said notes(Page page, Exercise exercise) {
    return page.actor().inCourse()
        ? exercise.notes().map(notes -> said(page, notes)).orElse(null)
        : null;
  }

  private GroupView group(Page page, Exercise exercise) {
    return page.actor().isTrainer() && page.actor().cohort() != null
        ? GroupView.of(page, exercise, groups.of(page.actor().cohort(), exercise))
        : null;
  }

  static ExerciseView.Said said(Page page, LocalText text) {
    Wording wording = text.in(page.lang());
    boolean own = wording.lang().equals(page.lang());
    return new ExerciseView.Said(wording.html(), own ? null : wording.lang());
  }

  static List<ExerciseView.Said> said(Page page, List<LocalText> texts) {
    return texts.stream().map(text -> said(page, text)).toList();
  }
}
