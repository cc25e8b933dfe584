package org.maillage.tool.docs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Someone going through a unit: says steps done, answers something everywhere. */
final class Walk {
  private final Page page;
  private final String unit;

  /**
   * @param unit the address of the unit inside a visit
   */
  Walk(Page page, String unit) {
    this.page = page;
    this.unit = unit.replaceAll("[?#].*", "");
  }

  void sayDone(String step) {
    page.navigate(unit + "/" + step);
    pressDone();
  }

  /** Every step to learn and to try. */
  void finish() {
    page.navigate(unit);
    String below = unit.replaceAll(".*/v/", "/v/") + "/";
    List<String> steps =
        page.locator("main a[href^='" + below + "']").all().stream()
            .map(link -> link.getAttribute("href").replaceAll(".*/|[?#].*", ""))
            .distinct()
            .toList();
    for (String step : steps) {
      page.navigate(unit + "/" + step);
      if (page.locator(".quiz-item").count() > 0) {
        answerQuiz(step, Integer.MAX_VALUE);
      } else {
        pressDone();
      }
    }
  }

  private void pressDone() {
    Locator done = page.locator("form[action$='/done'] button");
    if (done.count() > 0) {
      done.first().click();
    }
  }

  /** Answers so many questions with whatever comes first. */
  void answerQuiz(String step, int most) {
    page.navigate(unit + "/" + step);
    int questions = page.locator(".quiz-item").count();
    for (int i = 0; i < Math.min(questions, most); i++) {
      Locator item = page.locator(".quiz-item").nth(i);
      fill(item);
      item.locator(".quiz-go button").click();
    }
  }

  private static void fill(Locator item) {
    Locator choices = item.locator("input[type=radio], input[type=checkbox]");
    if (choices.count() > 0) {
      choices.first().check();
    }
    Locator pairs = item.locator("select");
    for (int i = 0; i < pairs.count(); i++) {
      pairs.nth(i).selectOption(new SelectOption().setIndex(i + 1));
    }
    Locator typed = item.locator("input[type=text], input[type=number], input:not([type])");
    for (int i = 0; i < typed.count(); i++) {
      typed.nth(i).fill("3");
    }
  }
}
