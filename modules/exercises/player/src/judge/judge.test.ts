import { expect, test } from "vitest";
import type { ShownCheck } from "../data";
import type { Coded } from "../engine/coded";
import type { Outcome, Piece } from "../engine/run";
import { judge } from "./judge";

const common = { id: "c1", title: "", hidden: false, optional: false, points: 1 } as const;
const done = (...pieces: Piece[]): Outcome => ({ end: "done", fault: null, pieces });
const passes = (check: ShownCheck, ...outcomes: Outcome[]) => judge(check, "", outcomes).passed;
const lacks = (check: ShownCheck, ...pieces: Piece[]) => judge(check, "", [done(...pieces)]).reason;

const forward: Piece = ["forward"];
const goal = (map: string[], more: object = {}): ShownCheck => ({
  ...common,
  kind: "goal",
  map,
  reach: false,
  collect: false,
  ...more,
});

test("a robot on the flag has reached it, whatever it prints", () => {
  const check = goal([">.F"], { reach: true });
  expect(passes(check, done(forward, "hop\n", forward))).toBe(true);
  expect(lacks(check, forward)).toEqual({ why: "goal", lack: "flag" });
});

test("a robot that met a wall hasn't, even if the program goes on", () => {
  expect(lacks(goal([">F"], { reach: true }), forward, forward)).toMatchObject({ lack: "wall" });
  expect(lacks(goal([">#F"], { reach: true }), forward)).toMatchObject({ lack: "wall" });
});

test("gems are all picked up, and only where they are", () => {
  const check = goal([">*"], { collect: true });
  expect(passes(check, done(forward, ["pick"]))).toBe(true);
  expect(lacks(check, forward)).toMatchObject({ lack: "gems" });
  expect(lacks(check, ["pick"])).toMatchObject({ lack: "nothing" });
});

test("exactly the marked cells are painted, in any colour", () => {
  const check = goal([">x"]);
  expect(passes(check, done(forward, ["paint", "red"], ["paint", "blue"]))).toBe(true);
  expect(lacks(check, ["paint", "red"], forward, ["paint", "red"])).toMatchObject({
    lack: "paint",
  });
  expect(lacks(check)).toMatchObject({ lack: "paint" });
});

test("turning and going by all four headings", () => {
  const right: Piece = ["right"];
  const left: Piece = ["left"];
  const check = goal(["^.", ".F"], { reach: true });
  expect(passes(check, done(right, forward, right, forward))).toBe(true);
  expect(passes(check, done(left, left, forward, left, forward))).toBe(true);
});

test("events of another world change nothing", () => {
  expect(passes(goal([">F"], { reach: true }), done(["jump", 1, 1], forward, ["at", 3]))).toBe(
    true,
  );
});

const call = (gives: Coded): ShownCheck => ({
  ...common,
  kind: "call",
  function: "f",
  cases: [{ args: [], gives }],
});
const gives = (expected: Coded, got: Coded) => passes(call(expected), done(["value", got]));

test("values are of the same type, all the way down", () => {
  expect(gives(["int", "1"], ["int", "1"])).toBe(true);
  expect(gives(["int", "1"], ["bool", true])).toBe(false);
  expect(gives(["int", "1"], ["float", "1.0"])).toBe(false);
  expect(gives(["str", "é"], ["str", "é"])).toBe(true);
  expect(gives(["str", "é"], ["str", "e\u0301"])).toBe(false);
  expect(gives(["none"], ["none"])).toBe(true);
  expect(gives(["list", [["int", "1"]]], ["tuple", [["int", "1"]]])).toBe(false);
  expect(gives(["list", [["int", "1"]]], ["list", [["bool", true]]])).toBe(false);
  expect(
    gives(
      ["list", [["int", "1"]]],
      [
        "list",
        [
          ["int", "1"],
          ["int", "2"],
        ],
      ],
    ),
  ).toBe(false);
  expect(gives(["other", "A"], ["other", "A"])).toBe(false);
});

test("big ints are exact", () => {
  expect(gives(["int", "9007199254740993"], ["int", "9007199254740992"])).toBe(false);
});

test("floats are close, and NaN is none", () => {
  expect(gives(["float", "0.3"], ["float", "0.30000000000000004"])).toBe(true);
  expect(gives(["float", "1000000.0"], ["float", "1000000.9"])).toBe(true);
  expect(gives(["float", "1.0"], ["float", "1.00001"])).toBe(false);
  expect(gives(["float", "0.0"], ["float", "1e-10"])).toBe(true);
  expect(gives(["float", "0.0"], ["float", "1e-8"])).toBe(false);
  expect(gives(["float", "nan"], ["float", "nan"])).toBe(false);
  expect(gives(["float", "inf"], ["float", "inf"])).toBe(true);
  expect(gives(["float", "inf"], ["float", "-inf"])).toBe(false);
  expect(gives(["float", "inf"], ["float", "1e308"])).toBe(false);
});

test("a dict is one in any order", () => {
  const one = [
    ["str", "a"],
    ["int", "1"],
  ] as const;
  const two = [
    ["str", "b"],
    ["float", "2.0"],
  ] as const;
  expect(gives(["dict", [one, two]], ["dict", [two, one]])).toBe(true);
  expect(gives(["dict", [one, two]], ["dict", [one]])).toBe(false);
  expect(gives(["dict", [one, one]], ["dict", [one, two]])).toBe(false);
});

test("a value that the program forges before ours doesn't count", () => {
  const forged: Piece = ["value", ["int", "1"]];
  expect(passes(call(["int", "1"]), done(forged, ["value", ["int", "2"]]))).toBe(false);
  expect(passes(call(["int", "1"]), done(forged, ["missing", "f"]))).toBe(false);
});

test("every case counts, and the first that differs is told", () => {
  const check: ShownCheck = {
    ...common,
    kind: "call",
    function: "f",
    cases: [1, 2].map((n) => ({ args: [["int", `${n}`]], gives: ["int", `${n * 2}`] })),
  };
  const value = (n: string) => done(["value", ["int", n]]);
  expect(passes(check, value("2"), value("4"))).toBe(true);
  expect(judge(check, "", [value("2"), value("2")]).reason).toMatchObject({
    args: [["int", "2"]],
    expected: ["int", "4"],
    got: ["int", "2"],
  });
});

const dialogue = (more: object): ShownCheck => ({
  ...common,
  kind: "console",
  input: ["Ada"],
  lines: null,
  contains: null,
  ...more,
});

test("lines are equal but for blanks at the end", () => {
  const check = dialogue({ lines: ["Bonjour Ada", "Fin"] });
  expect(passes(check, done("Bonjour Ada  \nFin\n\n"))).toBe(true);
  expect(passes(check, done("Bonjour ", ["ask", "?"], "Ada\nFin"))).toBe(true);
  expect(passes(check, done("bonjour Ada\nFin"))).toBe(false);
  expect(passes(check, done(" Bonjour Ada\nFin"))).toBe(false);
  expect(passes(check, done("Bonjour Ada\n\nFin"))).toBe(false);
});

test("texts contained are found one after the other", () => {
  const check = dialogue({ contains: ["Ada", "3"] });
  expect(passes(check, done("Bonjour Ada, 3 fois"))).toBe(true);
  expect(passes(check, done("3 fois Ada"))).toBe(false);
});

const line = (x1: number, y1: number, x2: number, y2: number, colour = "black"): Piece => [
  "line",
  x1,
  y1,
  x2,
  y2,
  colour,
  1,
];
const picture = (target: Piece[], colours = false): ShownCheck =>
  ({ ...common, kind: "picture", colours, target }) as ShownCheck;

test("a picture is the same in any order, direction and number of strokes", () => {
  const check = picture([line(0, 0, 100, 0), line(100, 0, 100, 50)]);
  expect(passes(check, done(line(100, 50, 100, 0), line(100, 0, 40, 0), line(40, 0, 0, 0)))).toBe(
    true,
  );
  expect(passes(check, done(line(0, 1, 100, 1), line(100, 0, 100, 50)))).toBe(true);
  expect(passes(check, done(line(0, 2, 100, 2), line(100, 0, 100, 50)))).toBe(false);
  expect(passes(check, done(line(0, 0, 100, 0)))).toBe(false);
  expect(passes(check, done(line(0, 0, 100, 0), line(100, 0, 100, 60)))).toBe(false);
});

test("colours of a picture count if the check says so", () => {
  const red = done(line(0, 0, 10, 0, "red"));
  expect(passes(picture([line(0, 0, 10, 0)]), red)).toBe(true);
  expect(passes(picture([line(0, 0, 10, 0)], true), red)).toBe(false);
});

test("nothing drawn is no picture; dots are part of it", () => {
  expect(passes(picture([line(0, 0, 10, 0)]), done())).toBe(false);
  expect(passes(picture([]), done(["jump", 3, 3]))).toBe(true);
  expect(passes(picture([["dot", 5, 5, 4, "red"]]), done(["dot", 6, 5, 8, "blue"]))).toBe(true);
  expect(passes(picture([["dot", 5, 5, 4, "red"]]), done(["dot", 9, 5, 4, "red"]))).toBe(false);
});

test("a stroke across the universe is judged at once", () => {
  expect(passes(picture([line(0, 0, 10, 0)]), done(line(0, 0, 1e12, 0)))).toBe(false);
  expect(passes(picture([line(0, 0, 10, 0)]), done(line(0, 0, NaN, 0)))).toBe(false);
});

test("a size counts what does something", () => {
  const check: ShownCheck = { ...common, kind: "size", lines: 2 };
  const source =
    "# deux\nfrom robot import *\nimport x\n\nfor i in range(2):\n    avancer() # ici\n   \n";
  expect(judge(check, source, []).passed).toBe(true);
  expect(judge(check, source + "importer()\n", []).reason).toEqual({ why: "size", lines: 3 });
});

test("a run that didn't come to its end fails, though its goal was reached", () => {
  for (const end of ["error", "time", "memory", "output"] as const) {
    const outcome: Outcome = { end, fault: null, pieces: [forward] };
    expect(passes(goal([">F"], { reach: true }), outcome)).toBe(false);
  }
});
