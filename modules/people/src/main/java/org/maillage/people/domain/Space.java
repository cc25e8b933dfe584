package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.kernel.Languages;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.SpaceFace;
import org.maillage.kernel.SpaceId;
import org.maillage.pages.api.Accent;
import org.maillage.people.api.SpaceRow;
import org.maillage.people.api.SpaceSettings;

/**
 * One organisation: an académie, a network of schools, an association. A platform that nobody put
 * into one has one of its own, named after it; people see a name only when somebody gave it.
 */
@Entity
@Table(name = "people_space")
public class Space {
  public static final int LONGEST_NAME = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_space_seq")
  @SequenceGenerator(name = "people_space_seq", sequenceName = "people_space_seq")
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;
  private boolean named;

  @Column(name = "time_zone")
  private String timeZone;

  private String languages;

  @Column(name = "welcome_fr")
  private String welcomeFrench;

  @Column(name = "welcome_nl")
  private String welcomeDutch;

  @Column(name = "welcome_en")
  private String welcomeEnglish;

  private String controller;

  @Column(name = "data_protection")
  private String dataProtection;

  private String hosting;
  private String contact;
  private String accent;

  @Column(name = "logo_mark")
  private String logoMark;

  @Column(name = "retention_years")
  private Integer retentionYears;

  @Column(name = "retention_before")
  private Integer retentionBefore;

  @Column(name = "retention_from")
  private Instant retentionFrom;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Space() {}

  /** Like outside any space, until its organisation says otherwise. */
  public Space(String name, Instant now) {
    this.publicId = OpaqueId.random();
    this.name = name;
    this.timeZone = SpaceFace.OURS.zone().getId();
    this.languages = tags(SpaceFace.OURS.languages());
    this.createdAt = now;
  }

  /** A new one with all that was set in this but its name. */
  public Space offshoot(String called, Instant now) {
    Space fresh = new Space(called, now);
    fresh.follow(settings(called));
    fresh.keep(keeping());
    fresh.logoMark = logoMark;
    return fresh;
  }

  public SpaceId id() {
    return new SpaceId(id);
  }

  public String publicId() {
    return publicId;
  }

  public String name() {
    return name;
  }

  public boolean isNamed() {
    return named;
  }

  public void rename(String given) {
    name = name(given);
    named = true;
  }

  /**
   * A name as it will stand.
   *
   * @throws Problem {@code people.space-name} when it is empty or too long
   */
  public static String name(String given) {
    String stripped = given == null ? "" : given.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw Problem.malformed("people.space-name", LONGEST_NAME);
    }
    return stripped;
  }

  public SpaceSettings settings() {
    return settings(name);
  }

  private SpaceSettings settings(String called) {
    Map<Locale, String> welcome = new HashMap<>();
    welcome.put(Languages.FRENCH, welcomeFrench);
    welcome.put(Languages.DUTCH, welcomeDutch);
    welcome.put(Languages.ENGLISH, welcomeEnglish);
    welcome.values().removeIf(Objects::isNull);
    return new SpaceSettings(
        called,
        welcome,
        ZoneId.of(timeZone),
        SpaceRow.languages(languages),
        controller,
        dataProtection,
        hosting,
        contact,
        retentionYears,
        accent);
  }

  /**
   * Takes what its organisation says now, all but the years: see {@link #keep}.
   *
   * @throws Problem when its name or its colour can't be so
   */
  public void follow(SpaceSettings settings) {
    rename(settings.name());
    accent = settings.accent() == null ? null : Accent.of(settings.accent()).hex();
    welcomeFrench = settings.welcome().get(Languages.FRENCH);
    welcomeDutch = settings.welcome().get(Languages.DUTCH);
    welcomeEnglish = settings.welcome().get(Languages.ENGLISH);
    timeZone = settings.zone().getId();
    languages = tags(settings.languages());
    controller = settings.controller();
    dataProtection = settings.dataProtection();
    hosting = settings.hosting();
    contact = settings.contact();
  }

  private static String tags(List<Locale> languages) {
    return languages.stream().map(Locale::getLanguage).collect(Collectors.joining(","));
  }

  /**
   * @param mark of its content; null for none
   */
  public void showLogo(String mark) {
    logoMark = mark;
  }

  public Keeping keeping() {
    return new Keeping(retentionYears, retentionBefore, retentionFrom);
  }

  public void keep(Keeping keeping) {
    retentionYears = keeping.years();
    retentionBefore = keeping.before();
    retentionFrom = keeping.from();
  }
}
