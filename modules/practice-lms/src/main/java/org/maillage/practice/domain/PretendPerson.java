package org.maillage.practice.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone whose part a visitor plays. The names are those that software tends to spoil.
 *
 * @param key stands in addresses
 * @param sub what a tool knows the person by: a plain number, as Moodle has it
 */
public record PretendPerson(String key, String sub, String given, String family, Part part) {

  public static final PretendPerson CAMILLE = teacher("camille", "11", "Camille", "Dubois");
  public static final PretendPerson MARTINE =
      new PretendPerson("martine", "31", "Martine", "Lambert", Part.TRAINER);
  public static final PretendPerson AGNES =
      new PretendPerson("agnes", "41", "Agnès", "Peeters", Part.ADMINISTRATOR);

  public static final List<PretendPerson> ALL =
      List.of(
          CAMILLE,
          teacher("zoe", "12", "Zoé", "O’Brien"),
          teacher("van", "13", "Nguyễn Văn", "Ørsted"),
          teacher("yasmine", "14", "Yasmine", "El Amrani"),
          teacher("leila", "15", "ليلى", "حداد"),
          teacher("jo", "16", "Jo 🐢", "Martin"),
          teacher("lotte", "17", "Lotte", "Van den Broeck"),
          MARTINE,
          AGNES);

  /** What somebody is in this LMS. Its administrator is in every course and listed in none. */
  public enum Part {
    TEACHER,
    TRAINER,
    ADMINISTRATOR;

    /** Ends the name of its text. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static PretendPerson teacher(String key, String sub, String given, String family) {
    return new PretendPerson(key, sub, given, family, Part.TEACHER);
  }

  /** By key; "teacher", "trainer" and "administrator" mean the first of each. */
  public static Optional<PretendPerson> named(String key) {
    if ("teacher".equals(key)) {
      return Optional.of(CAMILLE);
    }
    if ("trainer".equals(key)) {
      return Optional.of(MARTINE);
    }
    if ("administrator".equals(key)) {
      return Optional.of(AGNES);
    }
    return ALL.stream().filter(person -> person.key.equals(key)).findFirst();
  }

  public static Optional<PretendPerson> known(String sub) {
    return ALL.stream().filter(person -> person.sub.equals(sub)).findFirst();
  }

  /** Whether they may do what a trainer does; the administrator may too. */
  public boolean trainer() {
    return part != Part.TEACHER;
  }

  public boolean administrator() {
    return part == Part.ADMINISTRATOR;
  }

  public String name() {
    return given + " " + family;
  }

  public String email() {
    return key + "@ecole.example";
  }

  /** The number of their group in any course: people work in two; the trainer is in none. */
  public String groups() {
    return trainer() ? "" : Integer.parseInt(sub) % 2 == 0 ? "502" : "501";
  }

  /** The course role by its short name. */
  public String role() {
    return trainer() ? "Instructor" : "Learner";
  }
}
