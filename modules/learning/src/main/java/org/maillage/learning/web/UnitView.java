package org.maillage.learning.web;

import java.util.List;
import org.maillage.content.Licence;
import org.maillage.content.Source;
import org.maillage.learning.web.UnitTexts.StepLine;

/**
 * A unit, for one person.
 *
 * @param module where it belongs, as a way back
 * @param go the one thing to do now; {@code goWords} says it on the button
 * @param told what happened when everything is done; else null
 * @param earlier what was done elsewhere and this course doesn't see; null when there is nothing
 * @param address short address for a unit that anyone may open; else null
 */
public record UnitView(
    Link module,
    Said title,
    String fallback,
    String progress,
    int done,
    int total,
    StepLine go,
    String goWords,
    String told,
    Earlier earlier,
    TimeQuestion time,
    List<Said> outcomes,
    List<PartView> parts,
    String facts,
    String notions,
    List<Source> sources,
    String authors,
    Licence licence,
    ShortAddress address) {

  /** Learn, try or come back, and its steps. */
  public record PartView(String title, List<StepLine> steps) {}

  /**
   * @param steps how many this course doesn't see
   * @param answered they said no, or did more since they said yes
   */
  public record Earlier(int steps, boolean answered, String unit) {}

  /** Where anyone opens it. */
  public record ShortAddress(String href, String spoken, String picture) {}
}
