package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Housework;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Persons;
import org.maillage.people.api.SpaceRole;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.Code.Kind;
import org.maillage.people.domain.CodeText;

/** Makes codes, finds what a typed one is for, and lets it work once. */
@ApplicationScoped
@Transactional
public class Codes implements Housework {
  /** How long a code that is over can still say so. */
  private static final Duration MEMORY = Duration.ofDays(30);

  @Inject private CodeRepository codes;
  @Inject private TypedCodes typedCodes;
  @Inject private PeopleRepository people;
  @Inject private Persons persons;
  @Inject @Any private Instance<Offer> offers;
  @Inject private Clock clock;

  /** What codes of one kind give to whoever types one. */
  public interface Offer {
    Kind kind();

    /** What would happen, said before it does; refuses what never could. */
    Preview preview(Code code, Page page);

    /** Makes it happen, in the transaction that uses the code. */
    void accept(Code code, Actor actor);
  }

  /**
   * @return the code as its maker reads it; they see it once. An older one of theirs, still unused,
   *     works no more.
   */
  public String ofAccount(PersonId madeBy) {
    String text = CodeText.fresh();
    return only(text, Code.ofAccount(typedCodes.fingerprint(text), madeBy, clock.instant()));
  }

  /** The same, for a group that another trainer is invited to, or another course. */
  public String ofCohort(Kind kind, PersonId madeBy, CohortId cohort) {
    String text = CodeText.fresh();
    return only(
        text, Code.ofCohort(typedCodes.fingerprint(text), kind, madeBy, cohort, clock.instant()));
  }

  private String only(String text, Code code) {
    persons.hold(code.madeBy());
    codes.drop(code);
    codes.add(code, null, clock.instant());
    return CodeText.shown(text);
  }

  /**
   * @param madeBy null for the operator
   * @param operation the form that asks; sent again, it makes another code in the place of the
   *     first
   */
  String ofRole(PersonId madeBy, SpaceId space, SpaceRole role, String operation) {
    if (madeBy != null) {
      persons.hold(madeBy);
    }
    String text = CodeText.fresh();
    Instant now = clock.instant();
    Code code = Code.ofRole(typedCodes.fingerprint(text), madeBy, space, role, now);
    if (!codes.replace(operation, code) && !codes.add(code, operation, now)) {
      throw Problem.malformed("people.form");
    }
    return CodeText.shown(text);
  }

  /** What a code is for, said to whoever has its address; refuses one that no longer works. */
  public Code offered(String typed) {
    Code code = typedCodes.known(typed).orElseThrow(() -> Problem.notFound("people.code-unknown"));
    code.requireOpen(clock.instant());
    return code;
  }

  /**
   * @param page of the person who typed it
   */
  public Preview preview(String typed, Page page) {
    Code code = typedCodes.find(typed, page.actor().person());
    code.requireOpen(clock.instant());
    return offer(code).preview(code, page);
  }

  /** Sent twice by the same person it works once. */
  public Kind accept(String typed, Actor actor) {
    PersonId person = actor.person();
    Code code = inTurn(typedCodes.find(typed, person), person);
    if (!code.wasUsedBy(person)) {
      code.requireOpen(clock.instant());
      offer(code).accept(code, actor);
      codes.use(code, person, clock.instant());
    }
    return code.kind();
  }

  /** The code as it is when nothing else of its maker and of this person is under way. */
  private Code inTurn(Code code, PersonId person) {
    Stream.of(code.madeBy(), person)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(PersonId::value))
        .forEach(people::held);
    return codes
        .find(code.fingerprint())
        .orElseThrow(() -> Problem.notFound("people.code-unknown"));
  }

  private Offer offer(Code code) {
    return offers.stream().filter(one -> one.kind() == code.kind()).findFirst().orElseThrow();
  }

  @Override
  public void tidy(Instant now) {
    codes.forgetOver(now.minus(MEMORY), now.minus(TypedCodes.PATIENCE));
  }
}
