import { beforeEach, expect, test, vi } from "vitest";
import type { Piece } from "../engine/run";
import { Playback } from "./playback";

const shown: number[] = [];
const shower = {
  show: (at: number) => void shown.push(at),
  moves: (piece: Piece) => Array.isArray(piece),
  changed: () => {},
};
const forward: Piece = ["forward"];

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
});

test("plays the moves one after the other, and the text between with them", () => {
  const playback = new Playback(shower, () => false);
  playback.begin(true);
  playback.add(["a", forward, "b", forward, "c"]);
  playback.close();
  vi.advanceTimersByTime(350);
  expect(shown.at(-1)).toBe(2);
  vi.advanceTimersByTime(350);
  expect(shown.at(-1)).toBe(5);
  expect(playback.over).toBe(true);
});

test("steps back and on, and rests meanwhile", () => {
  const playback = new Playback(shower, () => false);
  playback.begin(false);
  playback.add([forward, forward, forward]);
  playback.close();
  playback.move(1);
  playback.move(1);
  playback.move(-1);
  expect(shown.at(-1)).toBe(1);
  playback.move(99);
  expect(playback.over).toBe(true);
  expect(shown.at(-1)).toBe(3);
});

test("someone who wants no motion sees the end at once", () => {
  const playback = new Playback(shower, () => true);
  playback.begin(true);
  playback.add([forward, forward]);
  playback.close();
  expect(playback.over).toBe(true);
  expect(shown.at(-1)).toBe(2);
});

test("a program without a move is over as soon as it ended", () => {
  const playback = new Playback(shower, () => false);
  playback.begin(true);
  playback.add(["Bonjour\n"]);
  expect(shown.at(-1)).toBe(1);
  playback.close();
  expect(playback.over).toBe(true);
});
