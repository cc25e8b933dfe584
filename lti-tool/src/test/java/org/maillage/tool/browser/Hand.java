package org.maillage.tool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** How somebody reaches the controls of a page. */
public interface Hand {
  void press(Locator control);

  /** Chooses what has this value in a list. */
  void choose(Locator list, String value);

  /** Writes this in place of what stands in a field. */
  void write(Locator field, String text);

  /** A finger on a phone: what it presses has to be large enough. */
  record Finger(Page page) implements Hand {
    private static final double SMALLEST = 24;

    @Override
    public void press(Locator control) {
      aim(control);
      control.tap();
    }

    private void aim(Locator control) {
      control.scrollIntoViewIfNeeded();
      BoundingBox box = control.boundingBox();
      assertThat(Math.min(box.width, box.height)).as("%s", control).isGreaterThan(SMALLEST);
      assertThat(box.x).as("%s", control).isNotNegative();
      assertThat(box.x + box.width)
          .as("%s", control)
          .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** In the phone's own window for that. */
    @Override
    public void choose(Locator list, String value) {
      aim(list);
      list.selectOption(value);
    }

    @Override
    public void write(Locator field, String text) {
      press(field);
      field.fill(text);
    }
  }

  /** The keyboard and nothing else: the focus goes from one control to the next. */
  record Keyboard(Page page) implements Hand {
    private static final int MOST_KEYS = 300;
    private static final String IS_THERE = "control => document.activeElement === control";
    private static final String COMES_BEFORE =
        "control => !!(document.activeElement.compareDocumentPosition(control)"
            + " & Node.DOCUMENT_POSITION_PRECEDING)";
    private static final String VALUES = "list => [...list.options].map(option => option.value)";

    @Override
    public void press(Locator control) {
      reach(control);
      page.keyboard().press("Enter");
    }

    @Override
    public void choose(Locator list, String value) {
      reach(list);
      List<?> values = (List<?>) list.evaluate(VALUES);
      int steps = values.indexOf(value) - values.indexOf(list.inputValue());
      for (int i = 0; i < Math.abs(steps); i++) {
        page.keyboard().press(steps > 0 ? "ArrowDown" : "ArrowUp");
        assertThat(list.evaluate(IS_THERE)).as("the focus stays where one chooses").isEqualTo(true);
      }
      assertThat(list.inputValue()).isEqualTo(value);
    }

    @Override
    public void write(Locator field, String text) {
      reach(field);
      page.keyboard().press("Control+A");
      page.keyboard().type(text);
    }

    private void reach(Locator control) {
      String key = (boolean) control.evaluate(COMES_BEFORE) ? "Shift+Tab" : "Tab";
      for (int keys = 0; !(boolean) control.evaluate(IS_THERE); keys++) {
        assertThat(keys).as("keys until %s", control).isLessThan(MOST_KEYS);
        page.keyboard().press(key);
      }
    }
  }
}
