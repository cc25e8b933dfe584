import { expect, test } from "vitest";
import type { Fault } from "../engine/run";
import { fr } from "../i18n/fr";
import { explain } from "./explain";
import { distance } from "./names";

const said = (fault: Partial<Fault>, source = "") =>
  explain({ type: "", message: "", line: 1, ...fault }, source, fr);
const unread = (source: string, line: number) =>
  said({ type: "SyntaxError", message: "invalid syntax", line }, source);

test("a name that is nearly right", () => {
  const unknown = (name: string, source: string) =>
    said({ type: "NameError", message: `name '${name}' isn't defined` }, source).text;
  expect(unknown("prnt", "")).toContain("écrire print");
  expect(unknown("avancr", "from robot import *\navancr()")).toContain("écrire avancer");
  expect(unknown("totla", "total = 0\nprint(totla)")).toContain("écrire total");
  expect(unknown("avancer", "avancer()")).toContain("from robot import *");
  expect(unknown("xyzzyx", "a = 1")).toContain("orthographe");
});

test("what a program that can't be read lacks, and where", () => {
  expect(unread("if True\n    print(1)", 1)).toMatchObject({
    line: 1,
    text: fr.faults.slips.colon,
  });
  expect(unread("print('a)\nprint(2)", 1)).toMatchObject({ line: 1, text: fr.faults.slips.quote });
  expect(unread("x = (1 + 2\nprint(x)", 2)).toMatchObject({
    line: 1,
    text: fr.faults.slips.open("("),
  });
  expect(unread("print('a'))", 1).text).toBe(fr.faults.slips.close(")"));
  expect(unread("if x = 3:\n    pass", 1).text).toBe(fr.faults.slips.equals);
  expect(unread("while x == 3 and y = 2:\n    pass", 1).text).toBe(fr.faults.slips.equals);
  expect(unread("if True:\nprint(1)", 2)).toMatchObject({ line: 1, text: fr.faults.slips.body });
  expect(unread("def f():\n\nf()", 3)).toMatchObject({ line: 1, text: fr.faults.slips.body });
  expect(unread("print 'a'", 1).text).toBe(fr.faults.slips.parentheses);
  expect(unread("print(“a”)", 1).text).toBe(fr.faults.slips.curly);
  expect(unread("a b", 1).text).toBe(fr.faults.slips.unread);
  expect(unread('print("l\'été :", 3) # (\na b', 2).text).toBe(fr.faults.slips.unread);
});

test("what is right elsewhere isn't a mistake", () => {
  const slices = "only slices with step=1 (aka None) are supported";
  expect(said({ type: "NotImplementedError", message: slices }).unsupported).toBe(true);
  const title = "'str' object has no attribute 'title'";
  expect(said({ type: "AttributeError", message: title }).unsupported).toBe(true);
  const foo = "'str' object has no attribute 'foo'";
  expect(said({ type: "AttributeError", message: foo }).unsupported).toBe(false);
  const gauss = "module 'random' has no attribute 'gauss'";
  expect(said({ type: "AttributeError", message: gauss }).text).toContain("random.gauss");
  expect(unread("match x:\n    case 1:\n        pass", 1).unsupported).toBe(true);
  expect(said({ type: "ImportError", message: "no module named 'typing'" }).unsupported).toBe(true);
  expect(said({ type: "ImportError", message: "no module named 'nmpy'" }).unsupported).toBe(false);
});

test("what is right elsewhere isn't a mistake, however it is asked for", () => {
  const unsupported = (type: string, message: string, source: string) =>
    said({ type, message }, source).unsupported;
  const gauss = "can't import name gauss";
  expect(unsupported("ImportError", gauss, "from random import randint, gauss")).toBe(true);
  expect(unsupported("ImportError", gauss, "from turtle import gauss")).toBe(false);
  expect(unsupported("ImportError", "no module named 'collections.Counter'", "")).toBe(true);
  const screen = "name 'Screen' isn't defined";
  expect(unsupported("NameError", screen, "from turtle import *\nScreen()")).toBe(true);
  expect(unsupported("NameError", screen, "Screen()")).toBe(false);
  expect(unsupported("NameError", "name 'format' isn't defined", "")).toBe(true);
  const all = "module 'itertools' has no attribute 'permutations'";
  expect(unsupported("AttributeError", all, "")).toBe(true);
  const turtle = "module 'turtle' has no attribute 'Turtle'";
  expect(unsupported("AttributeError", turtle, "import turtle\nturtle.Turtle()")).toBe(true);
  const one = "function takes 1 positional arguments but 2 were given";
  expect(unsupported("TypeError", one, 'for x in iter(input, "fin"):\n    pass')).toBe(true);
  expect(unsupported("TypeError", one, "len([1], [2])")).toBe(false);
});

test("types, numbers, places and keys", () => {
  const type = (message: string) => said({ type: "TypeError", message }).text;
  expect(type("unsupported types for __add__: 'str', 'int'")).toContain("int");
  expect(type("unsupported types for __add__: 'int', 'str'")).toContain("str(…)");
  expect(type("f() takes 1 positional arguments but 2 were given")).toContain("attend 1 valeur ");
  expect(type("'int' object isn't callable")).toContain("parenthèses");
  expect(
    said({ type: "ValueError", message: "invalid syntax for integer with base 10: 'abc'" }).text,
  ).toContain("abc");
  expect(said({ type: "ZeroDivisionError", message: "divide by zero" }).text).toBe(fr.faults.zero);
  expect(said({ type: "KeyError", message: "k" }).text).toContain("clé k");
  expect(said({ type: "EOFError", message: "input()" }).text).toBe(fr.faults.noMoreInput);
  expect(said({ type: "RobotError", message: "wall" }).text).toBe(fr.faults.wall);
  expect(said({ type: "RuntimeError", message: "maximum recursion depth exceeded" }).text).toBe(
    fr.faults.recursion,
  );
});

test("what we have no words for is shown as Python says it", () => {
  expect(said({ type: "FooError", message: "bar" }).text).toContain("FooError: bar");
});

test("letters apart", () => {
  expect(distance("total", "totla")).toBe(1);
  expect(distance("print", "prnt")).toBe(1);
  expect(distance("a", "abc")).toBe(2);
});
