import type { Outcome, Piece, Run } from "../engine/run";
import type { Runner, Running } from "../engine/runner";
import { Skipper } from "./skipper";

const LIMIT_MS = 60_000;

/** A run that someone watches and answers. */
export interface FreeRun {
  /** Null when it was stopped. Its pieces are all that were shown. */
  outcome: Promise<Outcome | null>;
  stop(): void;
}

/** Runs a program; each time it asks, it is run again with one answer more, and goes on from there. */
export function freeRun(
  runner: Runner,
  program: Run,
  written: (pieces: readonly Piece[]) => void,
  ask: () => Promise<string | null>,
): FreeRun {
  const shown: Piece[] = [];
  let running: Running | null = null;
  let stopped = false;

  function show(pieces: readonly Piece[]) {
    shown.push(...pieces);
    if (pieces.length) written(pieces);
  }

  async function go(): Promise<Outcome | null> {
    for (const input: string[] = []; ;) {
      const skipper = new Skipper(shown);
      const setup = { ...program.setup, input, live: true };
      let asks = false;
      running = runner.run({ ...program, setup }, LIMIT_MS, (pieces) => {
        if (asks) return;
        const at = pieces.findIndex((piece) => piece[0] === "need-input");
        asks = at >= 0;
        show(skipper.left(asks ? pieces.slice(0, at) : pieces));
        if (asks) running?.stop();
      });
      const outcome = await running.outcome;
      if (stopped) return null;
      if (!asks) return outcome && { ...outcome, pieces: shown };
      const answer = await ask();
      if (stopped || answer === null) return null;
      input.push(answer);
    }
  }

  return {
    outcome: go(),
    stop() {
      stopped = true;
      running?.stop();
    },
  };
}
