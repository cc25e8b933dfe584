import type { GoalCheck } from "../data";
import type { Told } from "../engine/run";
import { after, cellOf, cellsOf, startOf } from "../worlds/robot";

/** What the robot lacks to have reached its goal, the first that counts; null if nothing. */
export type Lack = "wall" | "nothing" | "flag" | "gems" | "paint" | null;

export function goalLacks(check: GoalCheck, events: readonly Told[]): Lack {
  let state = startOf(check.map);
  for (const event of events) {
    state = after(check.map, state, event) ?? state;
    if (state.met) return state.met;
  }
  if (check.reach && cellOf(check.map, state.x, state.y) !== "F") return "flag";
  if (check.collect && state.gems.size > 0) return "gems";
  const toPaint = cellsOf(check.map, "x");
  if (toPaint.length === 0) return null;
  const exactly =
    toPaint.length === state.painted.size && toPaint.every((c) => state.painted.has(c));
  return exactly ? null : "paint";
}
