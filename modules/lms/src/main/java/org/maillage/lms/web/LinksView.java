package org.maillage.lms.web;

import java.util.List;
import org.maillage.lms.api.LinkTargets.Target;
import org.maillage.lms.domain.LostLink;

/**
 * Links to what is no longer there.
 *
 * @param targets all that a link may open
 * @param cameThroughOne whether such a link led here
 */
public record LinksView(List<LostLink> lost, List<Target> targets, boolean cameThroughOne) {

  /** What stands ready to be chosen: what was chosen before, else the nearest. */
  public boolean isOffered(LostLink link, Target target) {
    return link.replacement() != null
        ? link.replacement().equals(target.resource())
        : link.nearest(targets).filter(target::equals).isPresent();
  }
}
