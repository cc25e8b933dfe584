package org.maillage.people.web;

import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.domain.CohortGroup;

/**
 * The groups of a course.
 *
 * @param names of those who are in the course
 * @param pasted a list that is being put right; empty for none
 */
public record GroupsView(List<CohortGroup> groups, Map<PersonId, String> names, String pasted) {
  private static final int SHOWN = 8;

  /** Who is in it: enough names to know a group by that has only a number. */
  public String people(Page page, CohortGroup group) {
    List<String> here =
        group.people().stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .sorted(Collator.getInstance(page.locale()))
            .toList();
    String some = here.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return here.isEmpty()
        ? page.t("people.groups.nobody")
        : page.t("people.groups.people", here.size(), some, Math.max(0, here.size() - SHOWN));
  }

  public boolean someUnnamed() {
    return groups.stream().anyMatch(group -> group.name() == null);
  }
}
