import type { ShownCheck } from "../data";
import type { Coded } from "../engine/coded";
import { textOf, toldBy, type Outcome, type Piece, type Run } from "../engine/run";
import { missed, type Missed } from "./board";
import { dialogueFits } from "./dialogue";
import { goalLacks, type Lack } from "./goal";
import { samePicture } from "./picture";
import { sizeOf } from "./size";
import { sameValue } from "./values";

const SEED = 1;

/** The runs a check needs; none for a check of the text alone. */
export function runsOf(check: ShownCheck, source: string): Run[] {
  switch (check.kind) {
    case "goal":
      return [{ source, setup: { seed: SEED, map: check.map } }];
    case "call":
      return check.cases.map(({ args }) => ({
        source,
        setup: { seed: SEED },
        call: { name: check.function, args },
      }));
    case "console":
      return [{ source, setup: { seed: SEED, input: check.input } }];
    case "picture":
      return [{ source, setup: { seed: SEED } }];
    case "board":
      return [{ source, setup: { seed: SEED, board: check.board } }];
    case "size":
      return [];
  }
}

/** Why a check isn't passed, said in the check's own terms. */
export type Reason =
  | { why: "ended"; outcome: Outcome }
  | { why: "goal"; lack: Exclude<Lack, null> }
  | { why: "missing"; name: string }
  | { why: "value"; name: string; args: readonly Coded[]; expected: Coded; got: Coded | null }
  | { why: "lines"; text: string }
  | { why: "picture" }
  | ({ why: "board" } & Missed)
  | { why: "size"; lines: number };

export interface Judgement {
  passed: boolean;
  reason: Reason | null;
}

/** Judges a check on the outcomes of its runs, in their order; the same rules as the server's. */
export function judge(check: ShownCheck, source: string, outcomes: readonly Outcome[]): Judgement {
  const reason = unfinished(outcomes) ?? reasonOf(check, source, outcomes);
  return { passed: reason === null, reason };
}

function unfinished(outcomes: readonly Outcome[]): Reason | null {
  const outcome = outcomes.find(({ end, pieces }) => end !== "done" && !wentOff(pieces));
  return outcome ? { why: "ended", outcome } : null;
}

/** A board that was switched off has done all it will; how its program ends counts no more. */
const wentOff = (pieces: readonly Piece[]) => toldBy(pieces).some(([name]) => name === "off");

function reasonOf(check: ShownCheck, source: string, outcomes: readonly Outcome[]): Reason | null {
  const pieces = outcomes[0]?.pieces ?? [];
  switch (check.kind) {
    case "goal": {
      const lack = goalLacks(check, toldBy(pieces));
      return lack && { why: "goal", lack };
    }
    case "call":
      return firstWrongCase(check, outcomes);
    case "console": {
      const text = textOf(pieces);
      return dialogueFits(check, text) ? null : { why: "lines", text };
    }
    case "picture":
      return samePicture(check.target, toldBy(pieces), check.colours) ? null : { why: "picture" };
    case "board": {
      const found = missed(check, toldBy(pieces));
      return found && { why: "board", ...found };
    }
    case "size": {
      const lines = sizeOf(source);
      return lines <= check.lines ? null : { why: "size", lines };
    }
  }
}

function firstWrongCase(
  { cases, function: name }: Extract<ShownCheck, { kind: "call" }>,
  outcomes: readonly Outcome[],
): Reason | null {
  for (const [i, { args, gives }] of cases.entries()) {
    const last = toldBy(outcomes[i]!.pieces).at(-1);
    if (last?.[0] === "missing") return { why: "missing", name };
    const got = last?.[0] === "value" ? (last[1] as Coded) : null;
    if (!got || !sameValue(gives, got)) return { why: "value", name, args, expected: gives, got };
  }
  return null;
}
