package org.maillage.practice.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.maillage.kernel.Problem;
import org.maillage.practice.domain.PretendPerson;

/** Where a visitor sits, as the address says: whose part they play, in which course. */
public class Seat {
  @QueryParam("as")
  @DefaultValue("teacher")
  private String as;

  @QueryParam("course")
  @DefaultValue("1")
  private long course;

  @QueryParam("lang")
  private String lang;

  /** For the server, which fills it in. */
  public Seat() {}

  Seat(String as, long course, String lang) {
    this.as = as;
    this.course = course;
    this.lang = lang;
  }

  public PretendPerson person() {
    return PretendPerson.named(as).orElseThrow(() -> Problem.notFound("practice.unknown"));
  }

  public PretendPerson trainer() {
    if (!person().trainer()) {
      throw Problem.refused("practice.trainers-only");
    }
    return person();
  }

  public long course() {
    return course;
  }

  /** Null while the visitor chose none here. */
  public String lang() {
    return lang;
  }

  public Seat in(long otherCourse) {
    return new Seat(as, otherCourse, lang);
  }

  public Seat speaking(String otherLanguage) {
    return new Seat(as, course, otherLanguage);
  }

  /** The address of a page of the platform that keeps this seat. */
  public String href(String path) {
    String query = "?as=" + person().key() + "&course=" + course;
    return path + query + (lang == null ? "" : "&lang=" + lang);
  }
}
