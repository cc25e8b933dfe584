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
import java.util.stream.Stream;
import org.maillage.kernel.Housework;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Persons;
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
    Preview preview(Code code, PersonId person, Page page);

    /** Makes it happen, in the transaction that uses the code. */
    void accept(Code code, PersonId person);
  }

  /**
   * @return the code as its maker reads it; they see it once. An older one of theirs of the same
   *     kind, still unused, works no more.
   */
  public String make(Kind kind, PersonId madeBy) {
    persons.hold(madeBy);
    String text = CodeText.fresh();
    Instant now = clock.instant();
    codes.drop(kind, madeBy);
    codes.add(
        new Code(typedCodes.fingerprint(text), kind, madeBy, now.plus(kind.lifetime()), null), now);
    return CodeText.shown(text);
  }

  public Preview preview(String typed, PersonId person, Page page) {
    Code code = typedCodes.find(typed, person);
    code.requireOpen(clock.instant());
    return offer(code).preview(code, person, page);
  }

  /** Sent twice by the same person it works once. */
  public Kind accept(String typed, PersonId person) {
    Code code = inTurn(typedCodes.find(typed, person), person);
    if (!code.wasUsedBy(person)) {
      code.requireOpen(clock.instant());
      offer(code).accept(code, person);
      codes.use(code, person, clock.instant());
    }
    return code.kind();
  }

  /** The code as it is when nothing else of its maker and of this person is under way. */
  private Code inTurn(Code code, PersonId person) {
    Stream.of(code.madeBy(), person)
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
