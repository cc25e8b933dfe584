package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.content.Exercise;
import org.maillage.exercises.app.SubmissionRepository.Try;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Member;

/** What a trainer sees of their group's work on an exercise: numbers, never a ranking. */
@ApplicationScoped
public class GroupWork {
  @Inject private SubmissionRepository submissions;
  @Inject private Cohorts cohorts;

  /**
   * @param tried how many learners had a program verified
   * @param solved how many of them did it
   * @param typical how many of them gave each of the answers that many give, by the author's file
   */
  public record Group(int tried, int solved, Map<String, Integer> typical) {}

  @Transactional
  public Group of(CohortId cohort, Exercise exercise) {
    Set<PersonId> learners =
        cohorts.members(cohort).stream()
            .filter(member -> member.role() == Role.LEARNER)
            .map(Member::person)
            .collect(Collectors.toSet());
    Set<PersonId> tried = new HashSet<>();
    Set<PersonId> solved = new HashSet<>();
    Map<String, Set<PersonId>> typical = new TreeMap<>();
    for (Try one : submissions.tries(cohort, exercise.id())) {
      if (learners.contains(one.person())) {
        tried.add(one.person());
        if (one.done()) {
          solved.add(one.person());
        }
        if (one.typical() != null) {
          typical.computeIfAbsent(one.typical(), file -> new HashSet<>()).add(one.person());
        }
      }
    }
    Map<String, Integer> counted = new TreeMap<>();
    typical.forEach((file, people) -> counted.put(file, people.size()));
    return new Group(tried.size(), solved.size(), counted);
  }
}
