import type { Outcome } from "../engine/run";
import { explain } from "../errors/explain";
import type { Words } from "../i18n/words";

/** Why a run didn't come to its end, for a beginner. */
export interface Trouble {
  line: number | null;
  text: string;
  unsupported: boolean;
}

export function troubleOf(outcome: Outcome, source: string, words: Words): Trouble | null {
  if (outcome.end === "done") return null;
  if (outcome.end !== "error" || !outcome.fault) {
    const end = outcome.end === "error" ? "time" : outcome.end;
    return { line: null, text: words.ended[end], unsupported: false };
  }
  return explain(outcome.fault, source, words);
}

export function faultWords(outcome: Outcome, source: string, words: Words): string {
  const trouble = troubleOf(outcome, source, words);
  if (!trouble) return "";
  return trouble.line === null ? trouble.text : `${words.lineNumber(trouble.line)} ${trouble.text}`;
}
