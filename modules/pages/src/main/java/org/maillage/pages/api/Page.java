package org.maillage.pages.api;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.maillage.kernel.Actor;

/**
 * What every page has: its kind (which names it to tests and styles), its title, and for whom it
 * is. Views take it beside their own data.
 */
public record Page(Actor actor, String kind, String title) {
  /** A page whose title is a text of ours. */
  public static Page titled(Actor actor, String kind, String key, Object... details) {
    return new Page(actor, kind, Texts.get(actor.locale(), key, details));
  }

  /** A text of ours in the reader's language; see {@link Texts}. */
  public String t(String key, Object... details) {
    return Texts.get(actor.locale(), key, details);
  }

  /** What the browser's tab says. */
  public String tabTitle() {
    return title.isEmpty() ? "Maillage" : title + " – Maillage";
  }

  public String lang() {
    return actor.locale().getLanguage();
  }

  public Locale locale() {
    return actor.locale();
  }

  /** Where its days and hours are. */
  public ZoneId zone() {
    return actor.face().zone();
  }

  /** The address of the style of the space's colour; null for ours. */
  public String colours() {
    String accent = actor.face().accent();
    return accent == null ? null : Accent.address(accent);
  }

  /** The address of another page of ours, staying inside the visit. */
  public String href(String path) {
    return actor.href(path);
  }

  /** The address of a style, script or picture of ours; it changes when its content does. */
  public String asset(String name) {
    return Assets.address(name);
  }

  /** For one form of this page; see {@link Operation}. */
  public String operation() {
    return Operation.fresh();
  }

  /** A date as people of this language write it: « 21 novembre 2026 ». */
  public String day(Instant instant) {
    return WrittenTime.of(instant, zone(), locale()).day();
  }

  /** A date and time as people of this language write them: « 21 novembre 2026 à 14 h 30 ». */
  public String when(Instant instant) {
    WrittenTime time = WrittenTime.of(instant, zone(), locale());
    return t("pages.when", time.day(), time.hour());
  }

  /** « 67 % »: a share between 0 and 1 as people of this language write it. */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(locale()).format(share);
  }
}
