package org.maillage.tool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody who writes a program with nothing but the buttons and lists of « Liste d’instructions ».
 */
public final class ListWriter {
  /** What is written on the buttons, and on the choices where a value goes. */
  private static final Map<String, String> WORDS =
      Map.of(
          "robot_forward", "avancer",
          "robot_turn", "tourner .*",
          "robot_pick", "ramasser",
          "robot_paint", "peindre en .*",
          "controls_repeat", "répéter \\d+ fois",
          "controls_whileUntil", "répéter .*que",
          "controls_if", "si",
          "controls_if else", "si … sinon",
          "robot_flag", "sur le drapeau",
          "robot_gem", "gemme ici");

  private static final Map<String, String> SIDES =
      Map.of("AHEAD", "mur devant", "LEFT", "mur à gauche", "RIGHT", "mur à droite");

  private final Locator list;
  private final Hand hand;

  public ListWriter(Page page, Hand hand) {
    this.list = page.locator(".pl-list");
    this.hand = hand;
  }

  /**
   * In place of what stands there.
   *
   * @param workspace as Blockly writes it
   */
  public void write(String workspace) {
    list.waitFor();
    Locator remove = list.locator("button[data-key$=' remove']");
    while (remove.count() > 0) {
      hand.press(remove.first());
    }
    try {
      JsonNode stacks = new ObjectMapper().readTree(workspace).at("/blocks/blocks");
      assertThat(stacks).hasSize(1);
      sequence(stacks.get(0), list.locator("> div > div"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Instructions one after the other, at the end of a place that has none yet. */
  private void sequence(JsonNode first, Locator place) {
    int line = 0;
    for (JsonNode block = first; !block.isMissingNode(); block = block.at("/next/block")) {
      hand.press(place.locator("> details > summary"));
      hand.press(button(place, words(block)));
      instruction(block, place.locator("> ol > li").nth(line++));
    }
  }

  private static Locator button(Locator place, String words) {
    Locator.FilterOptions called = new Locator.FilterOptions();
    called.setHasText(Pattern.compile("^" + words + "$"));
    return place.locator("> details .pl-offers button").filter(called).first();
  }

  private static String words(JsonNode block) {
    boolean withElse = block.at("/extraState/hasElse").asBoolean();
    return WORDS.get(block.get("type").asText() + (withElse ? " else" : ""));
  }

  private void instruction(JsonNode block, Locator item) {
    Locator line = item.locator("> .pl-line:not(.pl-branch)");
    block.path("fields").fields().forEachRemaining(field -> set(field.getValue().asText(), line));
    int body = 0;
    for (JsonNode input : block.path("inputs")) {
      JsonNode inside = input.get("block");
      if (isValue(inside)) {
        value(inside, line);
      } else {
        sequence(inside, item.locator("> div:not(.pl-line)").nth(body++));
      }
    }
  }

  private void set(String value, Locator line) {
    Locator number = line.locator(".pl-number");
    if (number.count() > 0) {
      hand.write(number, value);
    } else {
      Locator choices = line.locator("select:not(.pl-value)");
      Locator.FilterOptions offering = new Locator.FilterOptions();
      offering.setHas(line.page().locator("option[value='" + value + "']"));
      hand.choose(choices.filter(offering), value);
    }
  }

  private static boolean isValue(JsonNode block) {
    return block.get("type").asText().matches("robot_(wall|flag|gem)");
  }

  private void value(JsonNode block, Locator line) {
    String words =
        block.get("type").asText().equals("robot_wall")
            ? SIDES.get(block.at("/fields/SIDE").asText())
            : words(block);
    Locator.FilterOptions called = new Locator.FilterOptions();
    called.setHasText(Pattern.compile("^" + words + "$"));
    Locator places = line.locator("select.pl-value");
    hand.choose(places, places.locator("option").filter(called).getAttribute("value"));
  }
}
