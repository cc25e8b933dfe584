import type { Told } from "../engine/run";

export const HEADINGS = ["^", ">", "v", "<"] as const;
export type Heading = (typeof HEADINGS)[number];

export type Cell = readonly [column: number, row: number];

const AHEAD: Record<Heading, Cell> = { "^": [0, -1], ">": [1, 0], v: [0, 1], "<": [-1, 0] };

/** The robot and what it changes; walls and flag stay in the map. Keys of cells are "column,row". */
export interface RobotState {
  x: number;
  y: number;
  heading: Heading;
  gems: ReadonlySet<string>;
  painted: ReadonlyMap<string, string>;
  carried: number;
  /** What the last instruction met. */
  met: "wall" | "nothing" | null;
}

export const key = (x: number, y: number) => `${x},${y}`;

export const cellOf = (map: readonly string[], x: number, y: number) => map[y]?.[x] ?? "#";

export function cellsOf(map: readonly string[], wanted: string): string[] {
  return map.flatMap((row, y) =>
    [...row].flatMap((cell, x) => (cell === wanted ? [key(x, y)] : [])),
  );
}

export function startOf(map: readonly string[]): RobotState {
  const y = map.findIndex((row) => /[<>^v]/.test(row));
  const x = y < 0 ? 0 : map[y]!.search(/[<>^v]/);
  const heading = (map[y]?.[x] ?? ">") as Heading;
  const gems = new Set(cellsOf(map, "*"));
  return { x, y: Math.max(y, 0), heading, gems, painted: new Map(), carried: 0, met: null };
}

/** The state before the first event and after each of the robot's. */
export function statesOf(map: readonly string[], events: readonly Told[]): RobotState[] {
  const states = [startOf(map)];
  for (const event of events) {
    const next = after(map, states.at(-1)!, event);
    if (next) states.push(next);
  }
  return states;
}

/** The state after an event; null if it isn't the robot's. */
export function after(map: readonly string[], before: RobotState, event: Told): RobotState | null {
  const state = { ...before, met: null };
  const here = key(state.x, state.y);
  switch (event[0]) {
    case "forward":
      return forward(map, state);
    case "left":
      return { ...state, heading: turned(state.heading, 3) };
    case "right":
      return { ...state, heading: turned(state.heading, 1) };
    case "pick": {
      if (!state.gems.has(here)) return { ...state, met: "nothing" };
      const gems = new Set(state.gems);
      gems.delete(here);
      return { ...state, gems, carried: state.carried + 1 };
    }
    case "paint":
      return { ...state, painted: new Map(state.painted).set(here, String(event[1])) };
    default:
      return null;
  }
}

function forward(map: readonly string[], state: RobotState): RobotState {
  const [dx, dy] = AHEAD[state.heading];
  if (cellOf(map, state.x + dx, state.y + dy) === "#") return { ...state, met: "wall" };
  return { ...state, x: state.x + dx, y: state.y + dy };
}

function turned(heading: Heading, quarters: number): Heading {
  return HEADINGS[(HEADINGS.indexOf(heading) + quarters) % 4]!;
}
