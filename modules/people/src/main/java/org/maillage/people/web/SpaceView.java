package org.maillage.people.web;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.pages.api.Page;
import org.maillage.people.app.RoleBook.Seen;
import org.maillage.people.domain.SpaceFigures;

/** The spaces in which somebody has a role. */
public record SpaceView(List<Seen> spaces) {

  /** What they may do in it, in sentences. */
  public String mine(Page page, Seen space) {
    return space.mine().stream()
        .map(role -> page.t(role.key() + ".name") + " : " + page.t(role.key() + ".what"))
        .collect(Collectors.joining(" "));
  }

  /** How many learn in a group; not told exactly when it would be about somebody. */
  public String learners(Page page, SpaceFigures group) {
    return group.areFew()
        ? page.t("people.space.few", SpaceFigures.FEWEST)
        : Long.toString(group.learners());
  }
}
