package org.maillage.learning.web;

import java.util.List;
import org.maillage.learning.web.UnitView.ShortAddress;

/**
 * A class sheet.
 *
 * @param step where its step is; {@code /print} below it shows it alone
 * @param introduction said to the teacher before the sheet; null when there is nothing
 * @param further null when there is nothing
 * @param address short address at its foot; null for a unit that isn't open to anyone, or when the
 *     reader wants none
 */
public record SheetView(
    String step,
    Said title,
    Said unit,
    Said introduction,
    Said goal,
    String notions,
    String duration,
    String ages,
    Said setting,
    List<Said> material,
    List<PhaseView> phases,
    List<Said> watch,
    Said further,
    String licence,
    ShortAddress address) {

  /** One stage of the session. */
  public record PhaseView(int minutes, Said title, Said text) {}
}
