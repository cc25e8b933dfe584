package org.maillage.tool.web;

import org.maillage.kernel.Settings;
import org.maillage.people.api.SpaceSettings;

/**
 * Who answers for this server, or for a space of it. Null where nobody said.
 *
 * @param controller who decides what people's data is used for
 * @param dpo how to reach who looks after data protection
 * @param hosting who keeps the server, and where
 * @param contact whom to write about anything else
 * @param years how long data stays after somebody came for the last time
 */
public record LegalView(String controller, String dpo, String hosting, String contact, int years) {
  static LegalView of(Settings settings) {
    return new LegalView(
        settings.controller().orElse(null),
        settings.dataProtection().orElse(null),
        settings.hosting().orElse(null),
        settings.contact().orElse(null),
        settings.retention().getYears());
  }

  /** The same with what a space says instead. */
  LegalView or(SpaceSettings space) {
    return new LegalView(
        space.controller() == null ? controller : space.controller(),
        space.dataProtection() == null ? dpo : space.dataProtection(),
        space.hosting() == null ? hosting : space.hosting(),
        space.contact() == null ? contact : space.contact(),
        space.years() == null ? years : space.years());
  }
}
