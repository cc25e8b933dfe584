package org.maillage.tool.browser;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.maillage.content.CourseLibrary;

/** Somebody who does an exercise, by the form of its page or as the player in it does. */
public final class Exerciser {
  private static final CourseLibrary COURSE = CourseLibrary.load(Exerciser.class.getClassLoader());

  private final HttpBrowser browser;
  private final String path;

  /**
   * @param path of the exercise's page, inside a visit or not
   */
  public Exerciser(HttpBrowser browser, String path) {
    this.browser = browser;
    this.path = path;
  }

  /** What the author would write. */
  public static String solution(String slug) {
    return COURSE.exercise(slug).orElseThrow().solution().python();
  }

  /** What many write. */
  public static String typical(String slug, int which) {
    return COURSE.exercise(slug).orElseThrow().typical().get(which).python();
  }

  public Document page() {
    return Jsoup.parse(browser.get(path).body());
  }

  /** Without JavaScript: the page one comes back to. */
  public Document verify(String python) {
    Answer answer = sendForm(python);
    return Jsoup.parse(
        answer.status() == 303 ? browser.get(answer.location()).body() : answer.body());
  }

  public Answer sendForm(String python) {
    Document page = page();
    List<Map.Entry<String, String>> fields =
        List.of(
            Map.entry("operation", page.selectFirst("input[name=operation]").val()),
            Map.entry("back", page.selectFirst("input[name=back]").val()),
            Map.entry("python", python));
    return browser.post(path + "/verify", fields);
  }

  /** As the player does. */
  public Answer send(String method, String below, String json) {
    URI uri = browser.address(path + below);
    return browser.send(
        HttpRequest.newBuilder(uri)
            .header("Origin", uri.resolve("/").toString().replaceFirst("/$", ""))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }
}
