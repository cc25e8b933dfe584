import type { BoardScript, Happening, Outcome, Piece, Told } from "../engine/run";
import { toldBy } from "../engine/run";
import { InOrder, momentOf } from "../worlds/boardFilm";

const ON_AIR_MS = 5;
const MOST_ROUNDS = 12;

/** Runs the program on a board with this script; null when it was given up. */
export type OnBoard = (board: BoardScript) => Promise<Outcome | null>;

/**
 * Two boards with one program that hear each other: each is run with what the other sent, until
 * neither hears anything new. What the second one does stands in the film as `["other", moment, event]`.
 */
export async function twoBoards(
  run: OnBoard,
  until: number,
  scripts: readonly [readonly Happening[], readonly Happening[]],
): Promise<Outcome | null> {
  const with_ = (script: readonly Happening[], heard: readonly Happening[]) =>
    run({ until, script: [...script, ...heard].sort(([a], [b]) => a - b) });
  let heard: [Happening[], Happening[]] = [[], []];
  for (let round = 1; ; round++) {
    const first = await with_(scripts[0], heard[0]);
    const second = first && (await with_(scripts[1], heard[1]));
    if (!first || !second) return null;
    const next: typeof heard = [sentBy(second), sentBy(first)];
    if (JSON.stringify(next) === JSON.stringify(heard) || round === MOST_ROUNDS) {
      return { ...first, pieces: merged(first.pieces, second.pieces) };
    }
    heard = next;
  }
}

const sentBy = ({ pieces }: Outcome): Happening[] =>
  toldBy(pieces)
    .filter(([name]) => name === "sent")
    .map(([, at, text, group]) => [Number(at) + ON_AIR_MS, "receive", text, group]);

function merged(first: readonly Piece[], second: readonly Piece[]): Piece[] {
  const others = ordered(second)
    .filter((piece) => momentOf(piece) !== null)
    .map((event): Told => ["other", momentOf(event)!, event]);
  const film: Piece[] = [];
  for (const piece of ordered(first)) {
    const moment = momentOf(piece);
    while (moment !== null && others[0] && Number(others[0][1]) < moment)
      film.push(others.shift()!);
    film.push(piece);
  }
  return [...film, ...others];
}

function ordered(pieces: readonly Piece[]): Piece[] {
  const order = new InOrder();
  return [...order.add(pieces), ...order.close()];
}
