package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.api.PersonRequests;
import org.maillage.people.app.AccessRepository.Access;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Person;

/** Finds, hands over and erases for a person who can't do it themselves. */
@ApplicationScoped
@Transactional
public class OperatorRequests implements PersonRequests {
  @Inject private PeopleRepository people;
  @Inject private OwnData data;
  @Inject private AccessRegister accesses;
  @Inject private Retention retention;
  @Inject private Views views;

  @Override
  public List<Found> find(String nameOrNumber) {
    String asked = nameOrNumber == null ? "" : nameOrNumber.strip();
    List<Person> found = asked.isEmpty() ? List.of() : people.called(asked, MOST + 1);
    if (found.size() > MOST) {
      throw Problem.malformed("people.too-many", MOST);
    }
    found.forEach(person -> accesses.operator(person.id(), Access.FOUND));
    return found.stream().map(this::found).toList();
  }

  @Override
  public Found get(String person) {
    return found(require(person));
  }

  @Override
  public Found of(PersonId person) {
    return found(people.get(person));
  }

  private Found found(Person person) {
    List<Account> accounts =
        people.identities(person.id()).stream().map(OperatorRequests::account).toList();
    return new Found(person.publicId(), accounts, person.createdAt(), person.seenAt());
  }

  private static Account account(Identity identity) {
    return new Account(identity.issuer(), identity.subject(), identity.names().full());
  }

  @Override
  public byte[] file(String person, Page page) {
    PersonId id = take(person);
    return views.html("people/file.jte", page, data.file(id, page));
  }

  @Override
  public JsonObject export(String person) {
    return data.export(take(person));
  }

  private PersonId take(String person) {
    PersonId id = require(person).id();
    accesses.operator(id, Access.TAKEN);
    return id;
  }

  @Override
  public void erase(String person) {
    data.erase(require(person).id());
    accesses.erased();
  }

  @Override
  public Outlook outlook() {
    return new Outlook(retention.years(), retention.soon());
  }

  private Person require(String publicId) {
    return people
        .withPublicId(publicId)
        .orElseThrow(() -> Problem.notFound("people.person-unknown"));
  }
}
