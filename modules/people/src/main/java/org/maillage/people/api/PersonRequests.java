package org.maillage.people.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;

/**
 * What the operator does for a person who asks by letter. Each act is written in the log that the
 * person can read.
 */
public interface PersonRequests {

  /** How many persons a search shows; more are a search that says too little. */
  int MOST = 10;

  /**
   * Everyone who has exactly this name, letter case aside, or exactly this number in their LMS.
   *
   * @throws Problem {@code people.too-many} when they are more than {@link #MOST}
   */
  List<Found> find(String nameOrNumber);

  /**
   * Somebody who was found.
   *
   * @throws Problem {@code people.person-unknown} when they are gone
   */
  Found get(String person);

  /** Somebody whom another feature knows. */
  Found of(PersonId person);

  /** All that is kept about them, as the HTML file they would take themselves. */
  byte[] file(String person, Page page);

  /** The same for programs. */
  JsonObject export(String person);

  void erase(String person);

  /** Who goes by themselves, since they no longer come. */
  Outlook outlook();

  /**
   * @param years how long data stays after somebody came for the last time
   * @param soon how many persons' time is over in the next 60 days
   */
  record Outlook(int years, long soon) {}

  /**
   * No more than it takes to be sure that it is they.
   *
   * @param person names them in forms; says nothing
   * @param seen when they last came, to the day
   */
  record Found(String person, List<Account> accounts, Instant since, Instant seen) {}

  /**
   * @param name null where the LMS shares none
   */
  record Account(String lms, String number, String name) {}
}
