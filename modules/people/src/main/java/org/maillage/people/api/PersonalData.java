package org.maillage.people.api;

import jakarta.json.JsonValue;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;

/**
 * What one feature keeps about a person. Each feature implements it as a bean, so that "My data"
 * shows, hands over and erases all of it. Runs in the caller's transaction.
 */
public interface PersonalData {

  /** The key of this part in the downloaded file: stable English, such as {@code progress}. */
  String section();

  /** Where it stands among all parts: what a person would ask for first has the lowest number. */
  int place();

  /**
   * The same in plain words.
   *
   * @param page in whose language, and how it writes dates
   */
  List<Kept> kept(PersonId person, Page page);

  /** All of it, for the person to take away. */
  JsonValue export(PersonId person);

  /**
   * What of it the organisation may take along when it leaves: work done and where, never what the
   * person wrote for themselves, nor anything of another LMS of theirs. Null when there is no such
   * thing.
   *
   * @param issuer the LMS of the organisation
   */
  default JsonValue evidence(PersonId person, String issuer) {
    return null;
  }

  /**
   * How much there is, in a line or two, to tell two accounts apart by before they become one. None
   * when that would tell nothing.
   */
  default List<String> summary(PersonId person, Page page) {
    return List.of();
  }

  /**
   * The account is this person’s from now on. What is current moves, and nothing of it is lost;
   * what was done or agreed to stays under the account, where it is read through {@link
   * Persons#accounts}.
   */
  void join(PersonId account, PersonId person);

  /**
   * Erases it, to the last row that refers to the person: theirs goes after all parts, and the
   * database refuses that while anything still refers to it. Asked again for each account of
   * theirs.
   */
  void erase(PersonId person);

  /**
   * One kind of data.
   *
   * @param why what it serves
   * @param until how long it is kept
   * @param lines each thing that is kept now, in words; none when there is nothing
   */
  record Kept(String what, String why, String until, List<String> lines) {

    /** With the texts {@code <key>.what}, {@code .why} and {@code .until}. */
    public static Kept of(Page page, String key, List<String> lines) {
      return new Kept(page.t(key + ".what"), page.t(key + ".why"), page.t(key + ".until"), lines);
    }
  }
}
