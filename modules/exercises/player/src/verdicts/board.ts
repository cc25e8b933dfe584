import type { BoardCheck, Look } from "../data";
import type { Happening } from "../engine/run";
import { lightsOf } from "../worlds/pictures";

type Line = Record<string, unknown> & { at: bigint };

const LOOKS = ["see", "says", "sends", "sounds"] as const;
const SENSORS = ["light", "temperature", "heading", "tilt", "noise", "gesture", "receive"];

/** What an author's script does and looks at, as the server reads it. */
export function boardOf(lines: readonly Line[]): Pick<BoardCheck, "board" | "looks"> {
  const script: Happening[] = [];
  const looks: Look[] = [];
  for (const line of lines) {
    const at = Number(line.at);
    for (const kind of LOOKS) if (kind in line) looks.push(look(kind, at, line, looks));
    const lasting = Number(line.for ?? 200);
    if ("press" in line) script.push([at, "press", line.press, lasting]);
    if ("touch" in line) script.push([at, "press", String(line.touch), lasting]);
    for (const kind of SENSORS) if (kind in line) script.push([at, kind, plain(line[kind])]);
  }
  const until = Math.max(...looks.map(({ at, within }) => at + within)) + 100;
  return { board: { until, script }, looks };
}

function look(kind: Look["kind"], at: number, line: Line, before: readonly Look[]): Look {
  const text = String(line[kind]).trim();
  const wanted = kind === "see" ? (lightsOf(text) ?? "") : text;
  const last = before.findLast((look) => look.kind === kind);
  return {
    at,
    within: Number(line.within ?? 0),
    since: last ? last.at + last.within : -1,
    kind,
    wanted,
  };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "bigint" ? Number(value) : value;
}
