import { expect, test } from "vitest";
import { started as run } from "./testing";

test("text and events come apart", async () => {
  const { text, told } = await run(
    "from robot import *\nprint('été')\navancer()\ntourner_gauche()",
    { setup: { seed: 1, map: [">."] } },
  );
  expect(text).toBe("été\n");
  expect(told).toEqual([["forward"], ["left"]]);
});

test("a fault names the learner's line", async () => {
  const { fault } = await run("def f(x):\n  return x + 'a'\n\nf(1)\n");
  expect(fault).toMatchObject({ type: "TypeError", line: 2 });
});

test("a call gives a typed value", async () => {
  const { told } = await run("def f(a, b):\n  return (a + b, b, 'l\\'été\"', True)", {
    call: {
      name: "f",
      args: [
        ["int", "1"],
        ["float", "0.5"],
      ],
    },
  });
  expect(told).toEqual([
    [
      "value",
      [
        "tuple",
        [
          ["float", "1.5"],
          ["float", "0.5"],
          ["str", "l'été\""],
          ["bool", true],
        ],
      ],
    ],
  ]);
});

test("a call with a wrong number of arguments is on no line", async () => {
  const { fault } = await run("def f(a):\n  return a", { call: { name: "f", args: [] } });
  expect(fault).toMatchObject({ type: "TypeError", line: null });
});

test("leaving by sys.exit() is an end like another", async () => {
  expect((await run("import sys\nprint(1)\nsys.exit()")).fault).toBeNull();
});

test("a program finds nothing of the page", async () => {
  const { text } = await run(
    "import js\nfor n in ('fetch', 'postMessage', 'process', 'constructor'):\n  print(getattr(js, n, None) is None)",
  );
  expect(text).not.toContain("False");
});

test("worlds are not imported for the program", async () => {
  expect((await run("avancer()")).fault?.type).toBe("NameError");
  expect((await run("robot.forward()")).fault?.type).toBe("NameError");
  expect((await run("_run.tell('x')")).fault?.type).toBe("NameError");
});

test("input that is missing", async () => {
  const { told, fault } = await run("a = input('Nom ?')\nb = input('Âge ?')", {
    setup: { seed: 1, input: ["Ada"], live: true },
  });
  expect(told).toEqual([["ask", "Nom ?"], ["answer", "Ada"], ["ask", "Âge ?"], ["need-input"]]);
  expect(fault?.type).toBe("InputNeeded");
  expect((await run("input()")).fault?.type).toBe("EOFError");
});
