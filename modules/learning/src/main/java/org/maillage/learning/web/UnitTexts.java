package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.maillage.content.LocalText;
import org.maillage.content.Notion;
import org.maillage.content.Plugged;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.Standing;
import org.maillage.learning.domain.UnitJourney;
import org.maillage.pages.api.Page;

/** Says in words what a unit is and how far someone is in it. */
@ApplicationScoped
public class UnitTexts {
  private final Map<String, Facts> facts = new ConcurrentHashMap<>();
  private final Map<String, Fixed> lines = new ConcurrentHashMap<>();

  @Inject private CourseTexts texts;

  /** "3 étapes sur 7, encore 15 minutes". */
  String progress(Page page, UnitJourney journey) {
    if (!journey.begun()) {
      return page.t("learning.progress.none", journey.total(), journey.minutesLeft());
    }
    if (journey.allDone()) {
      return page.t("learning.progress.all", journey.total());
    }
    return journey.complete()
        ? page.t("learning.progress.complete", journey.total())
        : page.t("learning.progress.some", journey.done(), journey.total(), journey.minutesLeft());
  }

  /** What is the same for every reader of a language. */
  Facts facts(Page page, Unit unit) {
    return facts.computeIfAbsent(
        page.lang() + unit.slug(),
        key ->
            new Facts(
                String.join(
                    " · ",
                    page.t("learning.minutes", unit.minutes()),
                    page.t("learning.ages", unit.ages().from(), unit.ages().to()),
                    page.t("learning.plugged." + word(unit.plugged()))),
                notions(page, unit.notions()),
                languages(page, unit)));
  }

  private static String word(Plugged plugged) {
    return plugged.name().toLowerCase(Locale.ROOT);
  }

  static String notions(Page page, List<Notion> notions) {
    return notions.stream()
        .map(notion -> notion.name().in(page.locale()).plain())
        .collect(Collectors.joining(", "));
  }

  private static String languages(Page page, Unit unit) {
    return unit.languages().stream()
        .map(lang -> language(page, lang))
        .collect(Collectors.joining(", "));
  }

  static String language(Page page, String lang) {
    return Locale.forLanguageTag(lang).getDisplayLanguage(page.locale());
  }

  /** The language this unit falls back on for this reader; null when it speaks theirs. */
  String fallback(Page page, Unit unit) {
    return unit.isCompleteIn(page.lang()) ? null : language(page, LocalText.FIRST);
  }

  StepLine line(Page page, Step step, Journey journey) {
    Fixed fixed = lines.computeIfAbsent(page.lang() + step.id(), key -> fixed(page, step));
    Standing standing = journey.of(step.id());
    return new StepLine(
        page.href("/unit/" + step.unit() + "/" + step.id()),
        fixed.title(),
        fixed.kind(),
        fixed.minutes(),
        standing != Standing.TO_DO,
        switch (standing) {
          case TO_DO -> null;
          case DONE -> page.t("learning.done");
          case ELSEWHERE -> page.t("learning.done-elsewhere");
        });
  }

  private Fixed fixed(Page page, Step step) {
    return new Fixed(
        texts.in(page.lang(), step.title()),
        page.t("learning.kind." + step.kind()),
        page.t("learning.minutes", step.minutes()));
  }

  private record Fixed(Said title, String kind, String minutes) {}

  /**
   * A unit in words.
   *
   * @param about "62 minutes · enfants de 8 à 12 ans · sans ordinateur"
   */
  public record Facts(String about, String notions, String languages) {}

  /**
   * A step in a list.
   *
   * @param mark in words, that it is done; null while it isn't
   */
  public record StepLine(
      String href, Said title, String kind, String minutes, boolean done, String mark) {}
}
