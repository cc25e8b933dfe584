import type { ShownCheck } from "../data";
import type { Outcome } from "../engine/run";
import type { Runner } from "../engine/runner";
import { judge, runsOf, type Judgement } from "./judge";

const LIMIT_MS = 2000;

/** Runs and judges a check. Null if it was given up meanwhile. */
export async function tryCheck(
  runner: Runner,
  check: ShownCheck,
  source: string,
  givenUp: () => boolean = () => false,
): Promise<Judgement | null> {
  const outcomes: Outcome[] = [];
  for (const run of runsOf(check, source)) {
    const outcome = givenUp() ? null : await runner.run(run, LIMIT_MS).outcome;
    if (!outcome) return null;
    outcomes.push(outcome);
    if (outcome.end !== "done") break;
  }
  return judge(check, source, outcomes);
}
