package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.people.api.CoTrainers;
import org.maillage.people.api.Cohorts;
import org.maillage.people.app.CoTrainerRepository.CoTrainer;
import org.maillage.people.app.CoTrainerRepository.Trained;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.Code.Kind;

/** Trainers of a cohort let another person train it, by a code, and end that. */
@ApplicationScoped
@Transactional
public class CoTraining implements CoTrainers, Codes.Offer {
  @Inject private CoTrainerRepository trainers;
  @Inject private Cohorts cohorts;
  @Inject private Clock clock;

  @Override
  public Optional<CohortId> trains(PersonId person, String cohort) {
    return trainers.trains(person, cohort);
  }

  public List<CoTrainer> of(CohortId cohort) {
    return trainers.of(cohort);
  }

  public List<Trained> by(PersonId person) {
    return trainers.by(person);
  }

  /** Groups that they trained until the course was brought into another. */
  public List<Trained> before(PersonId person) {
    return trainers.before(person);
  }

  public void end(CohortId cohort, String id) {
    trainers.end(cohort, id);
  }

  @Override
  public Kind kind() {
    return Kind.TRAINER;
  }

  @Override
  public Preview preview(Code code, Page page) {
    requireFitting(code, page.actor().person());
    Cohorts.Cohort cohort = cohorts.get(code.cohort());
    return new Preview(
        Kind.TRAINER,
        List.of(
            new Preview.Part(
                page.t("people.code.trainer.group", cohort.title()),
                List.of(page.t("people.code.trainer.allows")))),
        Stream.of("seen", "log", "course", "end")
            .map(means -> page.t("people.code.trainer.means-" + means))
            .toList());
  }

  @Override
  public void accept(Code code, Actor actor) {
    requireFitting(code, actor.person());
    trainers.add(code.cohort(), actor.person(), clock.instant());
  }

  private void requireFitting(Code code, PersonId person) {
    if (person.equals(code.madeBy())) {
      throw Problem.malformed("people.code-trainer-own");
    }
    if (!trainers.isTeam(code.madeBy(), code.cohort())) {
      throw new Problem(410, "people.code-withdrawn");
    }
  }
}
