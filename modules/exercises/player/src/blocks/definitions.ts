import * as Blockly from "blockly/core";
import "blockly/blocks";
import { boardBlocks } from "./boardBlocks";
import { defineIf } from "./if";
import { defineJoin } from "./join";
import type { BlockWords } from "./words/fr";

type Json = Record<string, unknown>;

const statement = { previousStatement: null, nextStatement: null };

/** Makes the blocks known, with words of one language. */
export function defineBlocks(words: BlockWords) {
  const all = [...robot(words), ...turtle(words), ...boardBlocks(words.board), ...questions(words)];
  for (const json of all) {
    const type = json.type as string;
    Blockly.Blocks[type] = {
      init(this: Blockly.Block) {
        this.jsonInit(json);
      },
    };
  }
  defineIf();
  defineJoin(words);
}

function robot(words: BlockWords): Json[] {
  const style = { style: "world_blocks" };
  const boolean = { ...style, output: "Boolean" };
  const steps = { type: "field_number", name: "N", value: 2, min: 0, precision: 1 };
  const sides = choice("SIDE", words.side, [
    [words.ahead, "AHEAD"],
    [words.toLeft, "LEFT"],
    [words.toRight, "RIGHT"],
  ]);
  return [
    block("robot_forward", words, { ...statement, ...style }),
    block("robot_forward_n", words, { ...statement, ...style }, [
      { ...steps, ariaTypeName: words.steps },
    ]),
    block("robot_turn", words, { ...statement, ...style }, [directions(words)]),
    block("robot_pick", words, { ...statement, ...style }),
    block("robot_paint", words, { ...statement, ...style }, [colours(words)]),
    block("robot_wall", words, boolean, [sides]),
    block("robot_flag", words, boolean),
    block("robot_gem", words, boolean),
  ];
}

function turtle(words: BlockWords): Json[] {
  const look = { ...statement, style: "world_blocks", inputsInline: true };
  const pen = choice("STATE", words.state, [
    [words.up, "UP"],
    [words.down, "DOWN"],
  ]);
  return [
    block("turtle_forward", words, look, [number("DISTANCE", words.distance)]),
    block("turtle_turn", words, look, [directions(words), number("ANGLE", words.angle)]),
    block("turtle_pen", words, look, [pen]),
    block("turtle_colour", words, look, [colours(words)]),
    block("turtle_width", words, look, [number("WIDTH", words.width)]),
    block("turtle_circle", words, look, [number("RADIUS", words.radius)]),
  ];
}

function questions(words: BlockWords): Json[] {
  const prompt = { type: "field_input", name: "PROMPT", text: words.firstQuestion };
  const fields = [{ ...prompt, ariaTypeName: words.question }];
  return [
    block("ask_text", words, { style: "text_blocks", output: "String" }, fields),
    block("ask_number", words, { style: "text_blocks", output: "Number" }, fields),
  ];
}

type Ours = Exclude<keyof BlockWords, "colours" | "categories" | "board">;

const block = (type: Ours, words: BlockWords, look: Json, args0: Json[] = []): Json => ({
  type,
  message0: words[type],
  args0,
  ...look,
});

const choice = (name: string, label: string, options: [string, string][]): Json => ({
  type: "field_dropdown",
  name,
  options,
  ariaTypeName: label,
});

const number = (name: string, label: string): Json => ({
  type: "input_value",
  name,
  check: "Number",
  ariaLabelText: label,
});

const directions = (words: BlockWords) =>
  choice("DIR", words.direction, [
    [words.left, "LEFT"],
    [words.right, "RIGHT"],
  ]);

const colours = (words: BlockWords) =>
  choice(
    "COLOUR",
    words.colour,
    Object.entries(words.colours).map(([name, word]) => [word, name]),
  );
