import type { Exercise, ShownCheck } from "../data";
import type { Outcome } from "../engine/run";
import type { Runner } from "../engine/runner";
import type { Words } from "../i18n/words";
import { tryCheck } from "../judge/trial";
import type { checklist } from "./checklist";
import { faultWords } from "./faults";
import { reasonWords } from "./reason";

export interface Count {
  passed: number;
  of: number;
  all: boolean;
}

/** Tries the visible checks on a program and shows how each stands; what is to be looked at is told of one. */
export function trials(
  exercise: Exercise,
  runner: Runner,
  list: ReturnType<typeof checklist>,
  words: Words,
) {
  const shown = exercise.checks.filter((check): check is ShownCheck => !check.hidden);
  let round = 0;

  function giveUp() {
    round++;
  }

  /** Null if another round began meanwhile. */
  async function run(source: string): Promise<Count | null> {
    const mine = ++round;
    let passed = 0;
    let needed = 0;
    let told = false;
    const why = (outcome: Outcome) => faultWords(outcome, source, words);
    for (const check of shown) {
      const judgement = await tryCheck(runner, check, source, () => mine !== round);
      if (!judgement || mine !== round) return null;
      const { reason } = judgement;
      if (!reason) {
        passed++;
        list.mark(check.id, "passed");
        continue;
      }
      list.mark(check.id, "notYet", told ? null : reasonWords(check, reason, words, why));
      told = true;
      if (!check.optional) needed++;
    }
    return { passed, of: shown.length, all: needed === 0 };
  }

  return { run, giveUp };
}

export type Trials = ReturnType<typeof trials>;
