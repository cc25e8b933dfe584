import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Piece } from "../engine/run";
import { momentOf } from "../worlds/boardFilm";
import { ClockedPlayback } from "./clocked";

const shown: number[] = [];
const lights = (at: number): Piece => ["leds", at, "9"];

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
});
afterEach(() => vi.useRealTimers());

function film(...pieces: Piece[]) {
  const shower = {
    show: (at: number) => void shown.push(at),
    moves: (piece: Piece) => momentOf(piece) !== null,
    changed: () => {},
  };
  const playback = new ClockedPlayback(shower, momentOf);
  playback.begin(true);
  playback.add(pieces);
  return playback;
}

test("everything is shown at its moment, and the clock goes on between", () => {
  const playback = film(lights(0), lights(1000), lights(3000));
  vi.advanceTimersByTime(1500);
  expect(shown.at(-1)).toBe(2);
  expect(playback.clock).toBe(1500);
  vi.advanceTimersByTime(1500);
  expect(shown.at(-1)).toBe(3);
});

test("what is done changes only what comes after", () => {
  const playback = film(lights(0), lights(3000));
  vi.advanceTimersByTime(1000);
  playback.swap([lights(0), lights(1050), lights(1500)]);
  expect(shown.at(-1)).toBe(1);
  vi.advanceTimersByTime(60);
  expect(shown.at(-1)).toBe(2);
  vi.advanceTimersByTime(500);
  expect(playback.over).toBe(true);
});

test("faster and slower from here on", () => {
  const playback = film(lights(0), lights(9000));
  vi.advanceTimersByTime(1000);
  playback.speed = 5;
  vi.advanceTimersByTime(1000);
  expect(playback.clock).toBe(5000);
});

test("it rests where it is put", () => {
  const playback = film(lights(10), lights(2000));
  playback.close();
  playback.move(1);
  vi.advanceTimersByTime(5000);
  expect(playback.clock).toBe(10);
  playback.play();
  vi.advanceTimersByTime(1000);
  expect(playback.clock).toBe(1010);
});
