import type { Outcome } from "../engine/run";
import type { Words } from "../i18n/words";

/** Why a run didn't come to its end, for a beginner. */
export function faultWords(outcome: Outcome, _source: string, words: Words): string {
  if (outcome.end !== "error") return outcome.end === "done" ? "" : words.ended[outcome.end];
  const { type, message, line } = outcome.fault!;
  return `${line ? words.lineNumber(line) : ""} ${type}: ${message}`;
}
