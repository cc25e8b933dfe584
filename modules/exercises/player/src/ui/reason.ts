import type { ShownCheck } from "../data";
import { shown } from "../engine/coded";
import type { Outcome } from "../engine/run";
import type { Words } from "../i18n/words";
import type { Reason } from "../judge/judge";
import { linesOf } from "../judge/dialogue";
import { boardWords } from "./boardReason";
import { el } from "./dom";

/** Says why a check isn't passed yet, with what was expected and what came. */
export function reasonWords(
  check: ShownCheck,
  reason: Reason,
  words: Words,
  faultWords: (outcome: Outcome) => string,
): HTMLElement {
  switch (reason.why) {
    case "ended":
      return el("p", {}, faultWords(reason.outcome));
    case "goal":
      return el("p", {}, words.lack[reason.lack]);
    case "missing":
      return el("p", {}, words.missing(reason.name));
    case "value": {
      const call = `${reason.name}(${reason.args.map(shown).join(", ")})`;
      const got = reason.got ? shown(reason.got) : words.noValue;
      return compared(words, shown(reason.expected), got, words.calling(call));
    }
    case "lines":
      return check.kind === "console" ? dialogue(check, reason.text, words) : el("p");
    case "picture":
      return el("p", {}, words.picture);
    case "board":
      return boardWords(reason, words);
    case "size":
      return el("p", {}, words.size(reason.lines, check.kind === "size" ? check.lines : 0));
  }
}

function dialogue(check: Extract<ShownCheck, { kind: "console" }>, text: string, words: Words) {
  const expected = linesOf((check.lines ?? check.contains ?? []).join("\n"));
  const got = linesOf(text);
  const at = check.lines ? expected.findIndex((line, i) => line !== got[i]) : -1;
  const with_ = check.input.length ? `${words.withInput} ${check.input.join(", ")}` : "";
  if (at < 0) return compared(words, expected.join("\n"), got.join("\n"), with_);
  return compared(
    words,
    expected[at]!,
    got[at] ?? words.noValue,
    `${words.lineNumber(at + 1)} ${with_}`,
  );
}

export function compared(
  words: Words,
  expected: Node | string,
  got: Node | string,
  about: string,
): HTMLElement {
  return el(
    "dl",
    { class: "pl-compared" },
    about &&
      el(
        "div",
        { class: "pl-about" },
        el("dt", { class: "visually-hidden" }, words.about),
        el("dd", {}, about),
      ),
    el("div", {}, el("dt", {}, words.expected), el("dd", {}, el("code", {}, expected))),
    el("div", {}, el("dt", {}, words.obtained), el("dd", {}, el("code", {}, got))),
  );
}
