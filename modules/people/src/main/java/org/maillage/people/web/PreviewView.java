package org.maillage.people.web;

import java.util.stream.Collectors;
import org.maillage.pages.api.Page;
import org.maillage.people.domain.Candidate;
import org.maillage.people.domain.PastedList;

/**
 * What a pasted list would change.
 *
 * @param pasted the list as it was typed, to change or to write
 */
public record PreviewView(String pasted, PastedList list) {

  /** Why a line changes nothing, and what to write instead. */
  public String why(Page page, PastedList.Line line) {
    if (!line.isAmbiguous()) {
      return page.t("people.groups.unknown");
    }
    return page.t(
        "people.groups.ambiguous",
        line.meant().size(),
        line.meant().stream().map(Candidate::code).collect(Collectors.joining(", ")));
  }
}
