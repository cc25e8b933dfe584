import type { Told } from "../engine/run";
import { dotOf, lineOf } from "../worlds/turtle";

const STEP = 2;
const NEAR = 1.5;

/** In all; beyond it nobody compares, on the server neither. */
const LONGEST = 40_000;

type Point = readonly [number, number];

/** A dot is a stroke of no length. */
interface Stroke {
  from: Point;
  to: Point;
  colour: string;
}

/** Same picture: each point of one lies near a stroke of the other, whatever the order they were drawn in. */
export function samePicture(
  target: readonly Told[],
  drawn: readonly Told[],
  colours: boolean,
): boolean {
  const expected = target.flatMap(strokeOf);
  const got = drawn.flatMap(strokeOf);
  if (expected.length === 0 || got.length === 0) return expected.length === got.length;
  if (lengthOf(got) > LONGEST) return false;
  return covers(expected, got, colours) && covers(got, expected, colours);
}

/** A line drawn over itself counts once. */
function lengthOf(strokes: readonly Stroke[]): number {
  const distinct = new Map(strokes.map((one) => [[one.from, one.to, one.colour].join(), one]));
  return [...distinct.values()].reduce(
    (sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]),
    0,
  );
}

function strokeOf(event: Told): Stroke[] {
  const line = lineOf(event);
  if (line) return [line];
  const dot = dotOf(event);
  return dot ? [{ from: dot.at, to: dot.at, colour: dot.colour }] : [];
}

function covers(cover: readonly Stroke[], strokes: readonly Stroke[], colours: boolean): boolean {
  return strokes.every((stroke) => {
    const near = cover.filter((other) => !colours || other.colour === stroke.colour);
    for (const point of samples(stroke)) {
      if (!near.some((other) => distance(point, other) <= NEAR)) return false;
    }
    return true;
  });
}

/** One by one: a stroke across the world is left at its first point that is far from the others. */
function* samples({ from, to }: Stroke): Generator<Point> {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  yield to;
  for (let at = 0; at < length; at += STEP) {
    const share = at / length;
    yield [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  }
}

function distance([x, y]: Point, { from, to }: Stroke): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from[0] - at * dx, y - from[1] - at * dy);
}
