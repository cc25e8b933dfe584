import type { BlockWords } from "./words/fr";

/** A block as it is offered: its type, and what stands in it at first. */
export interface Offer {
  kind: "block";
  type: string;
  fields?: Record<string, unknown>;
  inputs?: Record<string, { shadow: { type: string; fields: Record<string, unknown> } }>;
  extraState?: Record<string, unknown>;
}

export type Family = keyof BlockWords["categories"];

const number = (value: number) => ({ shadow: { type: "math_number", fields: { NUM: value } } });
const text = (value = "") => ({ shadow: { type: "text", fields: { TEXT: value } } });

const FILLED: Record<string, Offer["inputs"]> = {
  turtle_forward: { DISTANCE: number(50) },
  turtle_turn: { ANGLE: number(90) },
  turtle_width: { WIDTH: number(3) },
  turtle_circle: { RADIUS: number(50) },
  controls_for: { FROM: number(1), TO: number(10), BY: number(1) },
  logic_compare: { B: number(0) },
  math_arithmetic: { A: number(1), B: number(1) },
  math_modulo: { DIVIDEND: number(10), DIVISOR: number(2) },
  math_change: { DELTA: number(1) },
  variables_set: { VALUE: number(0) },
  microbit_show: { VALUE: number(0) },
  microbit_scroll: { TEXT: text() },
  microbit_pixel: { X: number(2), Y: number(2) },
  microbit_sleep: { MS: number(500) },
  microbit_tone: { FREQUENCY: number(440), MS: number(500) },
  microbit_send: { TEXT: text() },
  text_print: { TEXT: text() },
  text_join: { ADD0: text(), ADD1: text() },
  text_prompt_ext: { TEXT: text() },
};

const WITH_VARIABLE = new Set(["variables_get", "variables_set", "math_change", "controls_for"]);

/** What a block type offers: one thing, but for "if", which comes with and without "else". */
export function offersOf(type: string, words: BlockWords): Offer[] {
  const offer: Offer = { kind: "block", type };
  if (FILLED[type]) offer.inputs = FILLED[type];
  if (WITH_VARIABLE.has(type)) offer.fields = { VAR: { name: words.defaultVariable, type: "" } };
  if (type === "controls_repeat") offer.fields = { TIMES: 4 };
  return type === "controls_if" ? [offer, { ...offer, extraState: { hasElse: true } }] : [offer];
}

const ACTS = new Set(
  ["icon", "show", "scroll", "clear", "pixel", "melody", "tone", "send"].map(
    (n) => `microbit_${n}`,
  ),
);

export function familyOf(type: string): Family {
  if (ACTS.has(type)) return "world";
  if (/^microbit_(sleep|forever)/.test(type)) return "loops";
  if (type.startsWith("microbit_")) return "sensors";
  if (/^(robot|turtle)_(?!wall|flag|gem)/.test(type)) return "world";
  if (/^controls_if|^logic_|^robot_/.test(type)) return "logic";
  if (type.startsWith("controls_")) return "loops";
  if (/^variables_|^math_change/.test(type)) return "variables";
  return type.startsWith("math_") ? "math" : "text";
}
