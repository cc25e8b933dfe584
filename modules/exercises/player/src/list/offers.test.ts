import * as Blockly from "blockly/core";
import { beforeAll, expect, test } from "vitest";
import { speak } from "../blocks/locale";
import type { BlockWords } from "../blocks/words/fr";
import { offers } from "./offers";

let words: BlockWords;

beforeAll(async () => {
  words = await speak("fr");
});

const typed = { math_number: "un nombre", text: "un texte" };

test("instructions and values are offered apart, each value only where it fits", () => {
  const offered = offers(
    ["robot_forward", "robot_wall", "robot_flag", "controls_if"],
    words,
    typed,
  );
  expect(offered.statements.map(({ label }) => label)).toEqual(["avancer", "si", "si … sinon"]);
  expect(offered.valuesFor(["Boolean"]).map(({ label }) => label)).toEqual([
    "mur devant",
    "mur à gauche",
    "mur à droite",
    "sur le drapeau",
  ]);
  expect(offered.valuesFor(["Number"]).map(({ label }) => label)).toEqual(["un nombre"]);
});

test("a value that is a choice is known by what was chosen", () => {
  const [, left] = offers(["robot_wall"], words, typed).valuesFor(["Boolean"]);
  const block = Blockly.serialization.blocks.append({ ...left!.offer }, new Blockly.Workspace());
  expect(block.getFieldValue("SIDE")).toBe("LEFT");
  expect(left!.is(block)).toBe(true);
  block.setFieldValue("RIGHT", "SIDE");
  expect(left!.is(block)).toBe(false);
});
