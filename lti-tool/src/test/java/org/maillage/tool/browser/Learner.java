package org.maillage.tool.browser;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who works through a unit with nothing but the links and forms of its pages. */
public final class Learner {
  private final HttpBrowser browser;
  private final String unitPath;

  /**
   * @param unitPage where a launch of the unit ended
   */
  public Learner(HttpBrowser browser, Answer unitPage) {
    this(browser, unitPage.response().uri().getPath());
  }

  public Learner(HttpBrowser browser, String unitPath) {
    this.browser = browser;
    this.unitPath = unitPath;
  }

  /** The address of the unit's page. */
  public String unit() {
    return unitPath;
  }

  /** Every step that the unit shows, in its order. */
  public List<String> steps() {
    return page(unitPath).select("main a[href^=" + unitPath + "/]").eachAttr("href").stream()
        .map(href -> href.replaceFirst("[?#].*", ""))
        .distinct()
        .toList();
  }

  public void finishUnit() {
    steps().forEach(this::finish);
  }

  /** Says that it is done, or gives any answer to each question. */
  public void finish(String step) {
    for (Element element : page(step).select("main form")) {
      FormElement form = (FormElement) element;
      if (form.hasClass("quiz-item") || form.attr("action").endsWith("/done")) {
        send(form);
      } else if (form.attr("action").endsWith("/verify")) {
        String slug = form.attr("action").replaceFirst(".*/exercise/([^/]+)/verify", "$1");
        form.selectFirst("textarea").val(Exerciser.solution(slug));
        send(form);
      }
    }
  }

  /** How much of the unit is done, as its page shows it: 1 is all. */
  public double progress() {
    Element bar = page(unitPath).selectFirst("main progress");
    return Double.parseDouble(bar.attr("value")) / Double.parseDouble(bar.attr("max"));
  }

  private void send(FormElement form) {
    form.select("input[type=radio]").stream().limit(1).forEach(first -> first.attr("checked", ""));
    form.select("input[type=checkbox]").stream().limit(1).forEach(any -> any.attr("checked", ""));
    form.select("input[type=text]").val("1");
    for (Element choice : form.select("select")) {
      choice.select("option:not([value=''])").stream()
          .limit(1)
          .forEach(option -> option.attr("selected", ""));
      choice.select("option[value='']").removeAttr("selected");
    }
    Answer answer = browser.post(form.attr("action").replaceFirst("#.*", ""), fields(form));
    if (answer.status() != 303 && answer.status() != 200) {
      throw new AssertionError("The form was refused: " + answer);
    }
  }

  /** In their order, and all of those that share a name. */
  private static List<Map.Entry<String, String>> fields(FormElement form) {
    return form.formData().stream().map(field -> Map.entry(field.key(), field.value())).toList();
  }

  private Document page(String path) {
    return Jsoup.parse(browser.get(path).body());
  }
}
