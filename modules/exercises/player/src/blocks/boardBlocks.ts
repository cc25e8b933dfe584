import type { BoardBlockWords } from "./words/board/fr";

type Json = Record<string, unknown>;

/** The pictures offered; any other can be shown in Python. */
export const ICONS =
  "HEART HEART_SMALL HAPPY SMILE SAD CONFUSED ANGRY ASLEEP SURPRISED YES NO ARROW_N ARROW_E ARROW_S ARROW_W SQUARE DIAMOND SKULL HOUSE DUCK GHOST UMBRELLA".split(
    " ",
  ) as (keyof BoardBlockWords["icons"])[];

/** Blocks of the micro:bit, with words of one language. */
export function boardBlocks(words: BoardBlockWords): Json[] {
  const act = {
    previousStatement: null,
    nextStatement: null,
    style: "world_blocks",
    inputsInline: true,
  };
  const feel = { style: "sensor_blocks", output: "Number" };
  const is = { style: "sensor_blocks", output: "Boolean" };
  const block = (type: keyof BoardBlockWords["blocks"], look: Json, args0: Json[] = []): Json => ({
    type: `microbit_${type}`,
    message0: words.blocks[type],
    args0,
    ...look,
  });
  const choice = (name: string, label: string, options: Record<string, string>): Json => ({
    type: "field_dropdown",
    name,
    options: Object.entries(options).map(([value, word]) => [word, value]),
    ariaTypeName: label,
  });
  const value = (name: string, label: string, check: string | null = "Number"): Json => ({
    type: "input_value",
    name,
    check,
    ariaLabelText: label,
  });
  const { labels } = words;
  const button = choice("BUTTON", labels.button, { A: "A", B: "B" });
  const brightness = {
    type: "field_number",
    name: "BRIGHTNESS",
    value: 9,
    min: 0,
    max: 9,
    precision: 1,
  };
  return [
    block("icon", act, [
      choice(
        "ICON",
        labels.picture,
        Object.fromEntries(ICONS.map((name) => [name, words.icons[name]])),
      ),
    ]),
    block("show", act, [value("VALUE", labels.shown, null)]),
    block("scroll", act, [value("TEXT", labels.text, null)]),
    block("clear", act),
    block("pixel", act, [
      value("X", labels.column),
      value("Y", labels.row),
      { ...brightness, ariaTypeName: labels.brightness },
    ]),
    block("sleep", { ...act, style: "loop_blocks" }, [value("MS", labels.milliseconds)]),
    {
      ...block("forever", { ...act, style: "loop_blocks" }),
      message1: "%1",
      args1: [{ type: "input_statement", name: "DO" }],
    },
    block("melody", act, [choice("MELODY", labels.melody, words.melodies)]),
    block("tone", act, [value("FREQUENCY", labels.hertz), value("MS", labels.milliseconds)]),
    block("send", act, [value("TEXT", labels.message, null)]),
    block("pressed", is, [button]),
    block("was_pressed", is, [button]),
    block("gesture", is, [choice("GESTURE", labels.gesture, words.gestures)]),
    block("tilt", feel, [choice("AXIS", labels.axis, { X: "x", Y: "y", Z: "z" })]),
    block("heading", feel),
    block("temperature", feel),
    block("light", feel),
    block("noise", feel),
    block("time", feel),
    block("receive", { ...feel, output: "String" }),
  ];
}
