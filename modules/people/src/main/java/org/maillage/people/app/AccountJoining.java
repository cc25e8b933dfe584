package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.people.api.AccountsJoined;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.Code.Kind;
import org.maillage.people.domain.Person;

/** Two accounts of one person become one: whoever types the code holds it in the other account. */
@ApplicationScoped
public class AccountJoining implements Codes.Offer {
  @Inject private PeopleRepository people;
  @Inject private OwnData data;
  @Inject private Event<AccountsJoined> joined;
  @Inject private Clock clock;

  @Override
  public Kind kind() {
    return Kind.ACCOUNT;
  }

  @Override
  public Preview preview(Code code, Page page) {
    PersonId person = page.actor().person();
    requireAnother(code, person);
    return new Preview(
        Kind.ACCOUNT,
        List.of(part(page, "here", person), part(page, "there", code.madeBy())),
        Stream.of("one", "teams", "grades", "never")
            .map(means -> page.t("people.code.account.means-" + means))
            .toList());
  }

  private Preview.Part part(Page page, String which, PersonId person) {
    return new Preview.Part(
        page.t("people.code.account." + which),
        data.ordered().stream().flatMap(part -> part.summary(person, page).stream()).toList());
  }

  @Override
  public void accept(Code code, Actor actor) {
    PersonId id = actor.person();
    requireAnother(code, id);
    Person account = people.get(code.madeBy());
    Person person = people.get(id);
    data.ordered().forEach(part -> part.join(account.id(), id));
    account.join(person, clock.instant());
    joined.fire(new AccountsJoined(account.id(), id));
  }

  private static void requireAnother(Code code, PersonId person) {
    if (code.madeBy().equals(person)) {
      throw Problem.malformed("people.code-own");
    }
  }
}
