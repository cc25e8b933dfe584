package org.maillage.lms.web;

import java.util.List;
import org.maillage.people.api.PersonRequests.Found;

/**
 * The operator's search for one person.
 *
 * @param search what was typed; null before
 * @param found null before a search
 * @param erased whether somebody was erased just now
 */
public record PersonView(String search, List<Found> found, boolean erased) {
  static PersonView empty() {
    return new PersonView(null, null, false);
  }
}
