import { expect, test } from "vitest";
import { stepped } from "./steps";

const told = (source: string) => stepped(source).source;

test("each statement tells its line, and a loop's line is told at each turn", () => {
  expect(told("a = 1\nfor i in range(2):\n    print(i)\nprint(a)\n")).toBe(
    "__at(1)\na = 1\n__at(2)\nfor i in range(2):\n    __at(3)\n    print(i)\n    __at(2)\n__at(4)\nprint(a)\n",
  );
});

test("lines that hold part of a statement are left as they are", () => {
  const source = 'x = [1,\n     2]\nif x: y = 1\nelse:\n    y = """a\n  b = 1\n"""';
  expect(told(source)).toBe(
    '__at(1)\nx = [1,\n     2]\n__at(3)\nif x: y = 1\nelse:\n    __at(5)\n    y = """a\n  b = 1\n"""',
  );
});

test("loops in loops turn one after the other", () => {
  expect(told("while a:\n    while b:\n        c()\nd()")).toBe(
    "__at(1)\nwhile a:\n    __at(2)\n    while b:\n        __at(3)\n        c()\n        __at(2)\n    __at(1)\n__at(4)\nd()",
  );
});

test("functions, classes, decorators and comments", () => {
  const source = "# un\n@d\ndef f(x):\n    # deux\n    return x\n\nclass A:\n    b = 1\n";
  expect(told(source)).toBe(
    "# un\n__at(2)\n@d\ndef f(x):\n    # deux\n    __at(5)\n    return x\n\n__at(7)\nclass A:\n    __at(8)\n    b = 1\n",
  );
});

test("a line of the told program is one of the original", () => {
  const { originalLine } = stepped("a = 1\nb = 2");
  expect([1, 2, 3, 4].map(originalLine)).toEqual([1, 1, 2, 2]);
});
