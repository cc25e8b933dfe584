package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.people.api.Fingerprints;
import org.maillage.people.api.Persons;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Person;

/**
 * Who erased their data: nothing but fingerprints of how their LMSs know them, so that a course's
 * list does not bring them back. Their own launch does.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Erasures implements Persons {
  @Inject private ErasureRepository erasures;
  @Inject private PeopleRepository people;
  @Inject private Fingerprints fingerprints;
  @Inject private Clock clock;

  @Override
  public void hold(PersonId person) {
    Person held = people.held(person).orElseThrow(() -> new Problem(410, "people.erased"));
    if (held.isAlias()) {
      throw new Problem(409, "people.joined");
    }
  }

  @Override
  public List<PersonId> accounts(PersonId person) {
    return people.accounts(person).stream().map(Person::id).toList();
  }

  void remember(Identity identity) {
    erasures.add(fingerprints.of(identity.issuer(), identity.subject()), clock.instant());
  }

  void cameBack(String issuer, String subject) {
    erasures.remove(fingerprints.of(issuer, subject));
  }

  /** Those of the subjects whose data was erased. */
  Set<String> erased(String issuer, Collection<String> subjects) {
    Map<String, String> subjectsByFingerprint =
        subjects.stream()
            .collect(
                Collectors.toMap(subject -> fingerprints.of(issuer, subject), Function.identity()));
    return erasures.among(subjectsByFingerprint.keySet()).stream()
        .map(subjectsByFingerprint::get)
        .collect(Collectors.toSet());
  }
}
