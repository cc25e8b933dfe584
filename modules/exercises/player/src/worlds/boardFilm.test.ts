import { expect, test } from "vitest";
import type { Piece } from "../engine/run";
import { InOrder, momentOf } from "./boardFilm";

const tune: Piece[] = [
  ["hush", 100],
  ["sound", 100, 440, 50],
  ["sound", 150, 880, 50],
];

test("a tune that plays beside the program is heard at its moments", () => {
  const order = new InOrder();
  const pieces = [...order.add([...tune, "text", ["leds", 160, "0"]]), ...order.close()];
  expect(pieces.map(momentOf)).toEqual([100, null, 100, 150, 150, 160, 200]);
  expect(pieces.at(-1)).toEqual(["hush", 200]);
});

test("a tune that is stopped is heard no further", () => {
  const order = new InOrder();
  const pieces = [...order.add([...tune, ["hush", 120], ["off", 300]]), ...order.close()];
  expect(pieces).toEqual([
    ["hush", 100],
    ["sound", 100, 440, 50],
    ["hush", 120],
    ["off", 300],
  ]);
});
