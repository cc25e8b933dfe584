import { expect, test } from "vitest";
import { Stream } from "./stream";

function whole(...chunks: string[]) {
  const stream = new Stream();
  return [...chunks.flatMap((chunk) => stream.add(chunk)), ...stream.close()];
}

test("an event may be cut anywhere", () => {
  expect(whole('a\x1e["for', 'ward"]', "\x1fb")).toEqual(["a", ["forward"], "b"]);
});

test("what is no event between the signs is text", () => {
  expect(whole("\x1e{}\x1f", "\x1e[1]\x1f", "\x1enon\x1f")).toEqual(["{}", "[1]", "non"]);
});

test("a sign that is never closed is text in the end", () => {
  expect(whole("a\x1eb")).toEqual(["a", "b"]);
});
