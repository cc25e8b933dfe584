import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Outcome, Run } from "../engine/run";
import type { Runner } from "../engine/runner";
import { Live } from "./live";

const setup = { seed: 7, board: { until: 20_000, script: [[0, "light", 5]] as const } };
const outcome: Outcome = { end: "done", fault: null, pieces: [] };
let runs: Run[];
let clock: number;
let swapped: number;

beforeEach(() => {
  vi.useFakeTimers();
  [runs, clock, swapped] = [[], 0, 0];
});
afterEach(() => vi.useRealTimers());

function live() {
  const run = (run: Run) => {
    runs.push(run);
    return { outcome: Promise.resolve(outcome), stop: () => {} };
  };
  return new Live(
    { run } as unknown as Runner,
    { source: "", setup },
    {
      clock: () => clock,
      playing: () => true,
      swap: () => swapped++,
    },
  );
}

test("a button is down from its moment until it is let go, in a run with the same chance", async () => {
  const board = live();
  clock = 1000;
  board.happen(0, "press", "a");
  clock = 1700;
  board.happen(0, "release", "a");
  await vi.advanceTimersByTimeAsync(0);
  expect(runs.at(-1)!.setup).toEqual({
    seed: 7,
    board: {
      until: 20_000,
      script: [
        [0, "light", 5],
        [1000, "press", "a", 700],
      ],
    },
  });
  expect(swapped).toBe(1);
  board.end();
});

test("what was done after the moment gone back to is forgotten", () => {
  const board = live();
  clock = 5000;
  board.happen(0, "gesture", "shake");
  clock = 2000;
  board.happen(0, "temperature", 31);
  expect(runs.at(-1)!.setup.board!.script).toEqual([
    [0, "light", 5],
    [2000, "temperature", 31],
  ]);
  board.end();
});

test("it goes on as long as somebody looks, two minutes at most", async () => {
  const board = live();
  for (clock = 0; clock < 200_000; clock += 1000) await vi.advanceTimersByTimeAsync(1000);
  expect(runs.map((run) => run.setup.board!.until)).toEqual([
    40_000, 60_000, 80_000, 100_000, 120_000,
  ]);
  board.end();
});
