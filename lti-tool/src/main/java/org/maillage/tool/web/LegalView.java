package org.maillage.tool.web;

import org.maillage.kernel.Settings;

/**
 * Who answers for this server. Null where the operator did not say.
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
}
