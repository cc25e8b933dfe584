package org.maillage.people.api;

import jakarta.json.JsonValue;
import java.util.Locale;
import org.maillage.kernel.PersonId;

/**
 * What one feature keeps about a person. Each feature implements it as a bean, so that "My data"
 * shows, hands over and erases all of it. Runs in the caller's transaction.
 */
public interface PersonalData {

  /** The key of this part in the downloaded file: stable English, such as {@code progress}. */
  String section();

  /** In plain words: what is kept and why, and how much there is of it now. */
  String summary(PersonId person, Locale locale);

  /** All of it, for the person to take away. */
  JsonValue export(PersonId person);

  /** Erases it; what the law makes us keep stays without anything that names the person. */
  void erase(PersonId person);
}
