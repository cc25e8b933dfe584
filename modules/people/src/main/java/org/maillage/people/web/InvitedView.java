package org.maillage.people.web;

import java.net.URI;
import org.maillage.people.api.SpaceRole;

/**
 * A code that was made just now, to send to one person.
 *
 * @param base where Maillage lies
 */
public record InvitedView(SpaceRole role, String code, URI base) {

  /** The page that says what the code gives and where to type it. */
  public String address() {
    return base.resolve("/code/" + code).toString();
  }
}
