import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { speak } from "../blocks/locale";
import { generated } from "./blocks";
import { read } from "./exercise";

beforeAll(async () => void (await speak("fr")));

test("an author's folder with typed values and every program in it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "exercise-"));
  mkdirSync(join(folder, "double/wrong"), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, "double", file), text);
  write(
    "exercise.yaml",
    `checks:
  - {id: c1, kind: call, function: f, hidden: true, cases: [{args: [3, 3.0, {tuple: [1]}], gives: {dict: [[a, null]]}}]}
  - {id: c2, kind: size, lines: 4}
  - {id: c3, kind: picture}
`,
  );
  write("solution.py", "s");
  write("wrong/b.py", "b");
  write("wrong/a.py", "a");
  const number = { shadow: { type: "math_number", fields: { NUM: 30 } } };
  const forward = { type: "turtle_forward", inputs: { DISTANCE: number } };
  write("solution.blocks.json", JSON.stringify({ blocks: { blocks: [forward] } }));

  const target = [["line", 0, 0, 1, 1, "black", 1]] as const;
  const exercise = await read(folder, "double", async () => target, generated);

  expect(exercise.programs).toEqual([
    { file: "solution.py", python: "s" },
    { file: "wrong/a.py", python: "a" },
    { file: "wrong/b.py", python: "b" },
    { file: "solution.blocks.json", python: "from turtle import *\n\navancer(30)\n" },
  ]);
  expect(exercise.checks).toMatchObject([
    {
      hidden: false,
      cases: [
        {
          args: [
            ["int", "3"],
            ["float", "3.0"],
            ["tuple", [["int", "1"]]],
          ],
          gives: ["dict", [[["str", "a"], ["none"]]]],
        },
      ],
    },
    { lines: 4 },
    { target },
  ]);
});
