import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadable } from "../blocks/loadable";
import type { Blocks, Exercise, Program } from "../data";
import { LARGEST, Unopened, opened, written } from "./programFile";

const folder = new URL("../../../../../course-content/exercises/", import.meta.url);
const solution = JSON.parse(
  readFileSync(new URL("couloir/solution.blocks.json", folder), "utf8"),
) as Blocks;

const exercise = {
  slug: "couloir",
  ways: ["blocks", "python"],
  toolbox: ["robot_forward", "robot_turn", "controls_if", "text_join"],
  starter: { python: null, blocks: null },
} as unknown as Exercise;
const program: Program = { way: "blocks", python: "from robot import *\n", blocks: solution };

const open = (text: string, name = "couloir.maillage.json", at = exercise) =>
  opened(name, text, at);
const made = (changes: object) =>
  JSON.stringify({ maillage: 1, exercise: "couloir", ...program, ...changes });
const blocksOf = (...blocks: object[]) => made({ blocks: { blocks: { blocks } } });

function trouble(text: string, name?: string, at?: Exercise): string {
  try {
    open(text, name, at);
  } catch (error) {
    if (error instanceof Unopened) return error.trouble;
    throw error;
  }
  return "";
}

test("what is written is opened again, and says nothing but the program and its exercise", () => {
  const text = written(exercise, program);
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    "maillage",
    "exercise",
    "way",
    "python",
    "blocks",
  ]);
  expect(open(text)).toEqual({ program, exercise: "couloir" });
});

test("plain Python is opened as it is, whichever system it comes from", () => {
  const { program, exercise } = open("\ufeffprint('é')\r\nprint(2)\r\n", "Mon programme.PY");
  expect(program).toEqual({ way: "python", python: "print('é')\nprint(2)\n", blocks: null });
  expect(exercise).toBeNull();
});

test("a file for another exercise says which", () => {
  expect(open(made({ exercise: "coins" })).exercise).toBe("coins");
  expect(trouble(made({ exercise: "<img src=x>" }))).toBe("unreadable");
});

test("what is no program is refused, and why is told", () => {
  for (const text of ["", "null", "[]", "12", "{", "PK\u0003\u0004", '{"a":1}']) {
    expect(trouble(text)).toBe("unreadable");
  }
  expect(trouble(made({ python: 3 }))).toBe("unreadable");
  expect(trouble(made({ way: "sounds" }))).toBe("unreadable");
  expect(trouble("a\0b", "a.py")).toBe("unreadable");
  expect(trouble("[".repeat(100_000))).toBe("unreadable");
  expect(trouble(made({ maillage: 2 }))).toBe("newer");
  expect(trouble("#".repeat(LARGEST + 1), "a.py")).toBe("tooLarge");
  expect(trouble(made({ python: "#".repeat(20_001) }))).toBe("tooLarge");
});

test("a way that the exercise does not have is refused, or left for the one it has", () => {
  const python = { ...exercise, ways: ["python"] } as Exercise;
  const blocks = { ...exercise, ways: ["blocks"] } as Exercise;
  expect(open(made({}), undefined, python).program.way).toBe("python");
  expect(trouble("print(1)", "a.py", blocks)).toBe("onlyBlocks");
  expect(trouble(made({ blocks: null }), undefined, blocks)).toBe("onlyBlocks");
});

test("blocks that the exercise does not offer are refused, wherever they hide", () => {
  const forward = { type: "robot_forward" };
  const strange = { type: "procedures_defnoreturn" };
  for (const blocks of [
    [strange],
    [{ ...forward, next: { block: strange } }],
    [{ ...forward, inputs: { DO: { shadow: strange } } }],
    [{ type: "__proto__" }],
    [{ type: "" }],
    [7],
    Array.from({ length: 501 }, () => forward),
    [{ type: "text_join", extraState: { itemCount: 1e9 } }],
    [{ type: "controls_if", extraState: { elseIfCount: -1 } }],
    [{ ...forward, fields: { A: ["x"] } }],
  ] as object[][]) {
    expect(trouble(blocksOf(...blocks))).toBe("unknownBlocks");
  }
  expect(trouble(made({ blocks: "x" }))).toBe("unknownBlocks");
  const deep = '{"type":"robot_forward","next":{"block":'.repeat(3_000);
  expect(trouble(`${blocksOf().slice(0, -4)}${deep}`)).toBe("unreadable");
});

test("of a block only what makes it is taken", () => {
  const extra = { icons: { comment: { text: "x" } }, data: "x", onclick: "x", id: "x" };
  const text = blocksOf({ type: "robot_forward", x: 1, y: 2, ...extra });
  expect(open(text).program.blocks).toEqual({
    blocks: { languageVersion: 0, blocks: [{ type: "robot_forward", x: 1, y: 2 }] },
  });
});

test("blocks that don't fit together are known before anything is replaced", async () => {
  const reporter = { type: "text_join", next: { block: { type: "robot_forward" } } };
  expect(await loadable(solution, "fr")).toBe(true);
  expect(await loadable({ blocks: { blocks: [reporter] } }, "fr")).toBe(false);
});
