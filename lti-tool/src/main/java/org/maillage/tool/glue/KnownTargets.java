package org.maillage.tool.glue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.maillage.kernel.Languages;
import org.maillage.learning.api.Units;
import org.maillage.lms.api.LinkTargets;

/** The pages that links open: units and modules of the course, and the pages of a cohort. */
@ApplicationScoped
public class KnownTargets implements LinkTargets {
  private static final Set<String> PAGES = Set.of("catalogue", "cohort");

  @Inject private Units units;

  @Override
  public boolean has(String resource) {
    int slash = resource.indexOf('/');
    if (slash < 0) {
      return PAGES.contains(resource);
    }
    String slug = resource.substring(slash + 1);
    return switch (resource.substring(0, slash)) {
      case "unit" -> units.unit(slug, Languages.FRENCH).isPresent();
      case "module" ->
          units.modules(Languages.FRENCH).stream().anyMatch(module -> module.slug().equals(slug));
      default -> false;
    };
  }
}
