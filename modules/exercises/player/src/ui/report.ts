import type { World } from "../data";
import { isTold, textOf, type Piece, type Told } from "../engine/run";
import type { Words } from "../i18n/words";
import { linesOf } from "../judge/dialogue";
import { statesOf } from "../worlds/robot";

/** What happened in a run, in one sentence without its full stop. */
export function report(
  world: World,
  map: readonly string[] | undefined,
  pieces: readonly Piece[],
  words: Words,
): string {
  const told = pieces.filter(isTold);
  if (world === "robot" && map) return robotReport(map, told, words);
  if (world === "microbit") return words.board.on;
  if (world === "turtle") return words.turtleDid(told.filter(([name]) => name === "line").length);
  return words.wrote(linesOf(textOf(pieces)).length);
}

function robotReport(map: readonly string[], told: readonly Told[], words: Words): string {
  const states = statesOf(map, told);
  const count = (is: (i: number) => boolean) => states.filter((_, i) => i > 0 && is(i)).length;
  const steps = count(
    (i) => states[i]!.x !== states[i - 1]!.x || states[i]!.y !== states[i - 1]!.y,
  );
  const turns = count((i) => states[i]!.heading !== states[i - 1]!.heading);
  const last = states.at(-1)!;
  const did = words.robotDid(steps, turns, last.carried, last.painted.size);
  return last.met ? `${did}, ${words.met[last.met]}` : did;
}
