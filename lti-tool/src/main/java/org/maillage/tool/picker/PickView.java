package org.maillage.tool.picker;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.maillage.kernel.Languages;
import org.maillage.lms.api.Picking;
import org.maillage.lms.api.Picking.Column;

/**
 * The picker: what there is, what the LMS accepts, and what was said so far.
 *
 * @param notions to choose from
 * @param fields of the form, as they were sent
 */
public record PickView(
    List<ChoiceGroup> groups,
    Picking.Offer offer,
    Need need,
    List<String> notions,
    Map<String, List<String>> fields) {
  private static final int YOUNGEST = 8;
  private static final int OLDEST = 14;
  private static final List<Integer> MINUTES = List.of(30, 45, 60, 90);

  public String inputType() {
    return offer.several() ? "checkbox" : "radio";
  }

  public boolean isChosen(Choice choice) {
    return fields.getOrDefault("resource", List.of()).contains(choice.resource());
  }

  public boolean isColumn(Choice choice, Column column) {
    List<String> asked = fields.getOrDefault("column." + choice.resource(), List.of("DONE"));
    return asked.get(0).equals(column.name());
  }

  public String words() {
    return need.words();
  }

  public boolean isAsked(String field, Object value) {
    return fields.getOrDefault(field, List.of("")).get(0).equals(value.toString());
  }

  public boolean asks() {
    return !need.isOpen();
  }

  /** Whether nothing meets what is asked for. */
  public boolean findsNothing() {
    return asks()
        && groups.stream().flatMap(group -> group.choices().stream()).allMatch(this::isChosen);
  }

  /** From the first class that the course is made for to the last. */
  public List<Integer> ages() {
    return IntStream.rangeClosed(YOUNGEST, OLDEST).boxed().toList();
  }

  public List<Integer> minutes() {
    return MINUTES;
  }

  public List<String> languages() {
    return Languages.ALL.stream().map(language -> language.getLanguage()).toList();
  }
}
