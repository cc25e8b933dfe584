import { expect, test } from "vitest";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

/** Everything that is said, with something in the places left open. */
function sentences(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String(words("x", 2, 3, 4))];
  return Object.values(words as object).flatMap(sentences);
}

test("French signs are not parted from their word at the end of a line", () => {
  const parted = sentences(fr).filter((text) =>
    / [;:!?»]|« /.test(text.replace(/def x\(…\):/, "")),
  );
  expect(parted).toEqual([]);
});

test("all three languages say the same things, each in its own words", () => {
  const count = sentences(fr).length;
  expect([sentences(nl).length, sentences(en).length]).toEqual([count, count]);
  expect(sentences(nl).filter((text) => text.length > 30 && sentences(fr).includes(text))).toEqual(
    [],
  );
});
