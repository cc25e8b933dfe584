package org.maillage.tool.picker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.Units;
import org.maillage.learning.api.Units.LinkableModule;
import org.maillage.learning.api.Units.LinkableUnit;
import org.maillage.pages.api.Texts;

/** Everything a link may open, in the words of whoever chooses. */
@ApplicationScoped
public class Choices {
  /** What links open besides units and modules. */
  public static final List<String> PAGES = List.of("catalogue", "cohort");

  @Inject private Units units;

  public List<ChoiceGroup> all(Actor actor) {
    List<ChoiceGroup> groups = new ArrayList<>();
    for (LinkableModule module : units.modules(actor.locale())) {
      groups.add(
          new ChoiceGroup(module.title(), module.units().stream().map(Choices::unit).toList()));
    }
    groups.add(
        new ChoiceGroup(
            Texts.get(actor.locale(), "tool.pick.pages"),
            PAGES.stream().map(page -> page(actor, page)).toList()));
    return groups;
  }

  private static Choice unit(LinkableUnit unit) {
    return new Choice("unit/" + unit.slug(), unit.title(), unit.summary(), unit.minutes(), true);
  }

  private static Choice page(Actor actor, String resource) {
    String key = "tool.pick." + resource;
    return new Choice(
        resource,
        Texts.get(actor.locale(), key),
        Texts.get(actor.locale(), key + "-what"),
        0,
        false);
  }
}
