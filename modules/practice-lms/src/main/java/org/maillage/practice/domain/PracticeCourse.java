package org.maillage.practice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.Problem;

/** A course of the practice LMS and the pretend people in it. */
@Entity
@Table(name = "practice_course")
public class PracticeCourse {
  public static final long FIRST = 1;
  private static final int TITLE_LENGTH = 255;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "practice_course_seq")
  @SequenceGenerator(name = "practice_course_seq", sequenceName = "practice_course_seq")
  private Long id;

  private String label;
  private String title;
  private String people;

  @Column(name = "copied_from")
  private Long copiedFrom;

  protected PracticeCourse() {}

  /** A copy has the same people and links; whatever was graded stays in the original. */
  public PracticeCourse copy(String newTitle) {
    PracticeCourse copy = new PracticeCourse();
    copy.label = label;
    copy.title = newTitle.length() > TITLE_LENGTH ? newTitle.substring(0, TITLE_LENGTH) : newTitle;
    copy.people = people;
    copy.copiedFrom = id;
    return copy;
  }

  public Long id() {
    return id;
  }

  public String label() {
    return label;
  }

  public String title() {
    return title;
  }

  /** The course this one was copied from; null for an original. */
  public Long copiedFrom() {
    return copiedFrom;
  }

  /** In the order of the platform's own list. */
  public List<PretendPerson> people() {
    List<String> keys = List.of(people.split(" "));
    return PretendPerson.ALL.stream().filter(person -> keys.contains(person.key())).toList();
  }

  public boolean has(PretendPerson person) {
    return person.administrator() || people().contains(person);
  }

  public void join(PretendPerson person) {
    if (!has(person)) {
      people = (people + " " + person.key()).strip();
    }
  }

  /** Trainers stay: a course without one could not be looked after. */
  public void leave(PretendPerson person) {
    if (person.trainer()) {
      throw Problem.malformed("practice.request", "trainer");
    }
    List<String> keys = new ArrayList<>(List.of(people.split(" ")));
    keys.remove(person.key());
    people = String.join(" ", keys);
  }
}
