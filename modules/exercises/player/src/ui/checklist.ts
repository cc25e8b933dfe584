import type { Check } from "../data";
import type { Words } from "../i18n/words";
import { el, svg } from "./dom";

export type Mark = "passed" | "notYet" | null;

/** The checks with how each stands. */
export function checklist(checks: readonly Check[], words: Words) {
  const rows = new Map(checks.map((check) => [check.id, row(check, words)]));
  const element = el(
    "ul",
    { class: "pl-checks" },
    ...[...rows.values()].map(({ element }) => element),
  );
  return {
    element,
    mark: (id: string, mark: Mark, more: Node | null = null) => rows.get(id)?.mark(mark, more),
  };
}

function row(check: Check, words: Words) {
  const state = el("span", { class: "pl-mark" });
  const details = el("div", { class: "pl-why" });
  const notes = [check.optional && words.bonus, check.hidden && words.hiddenCheck];
  const note = notes.filter(Boolean).join(", ");
  const element = el(
    "li",
    {},
    state,
    el("div", {}, check.title, note && el("span", { class: "pl-note" }, ` (${note})`), details),
  );

  function mark(mark: Mark, more: Node | null) {
    const word = mark ? words[mark] : words.toPass;
    state.replaceChildren(
      sign(mark),
      el("span", { class: "visually-hidden" }, `${word}${words.colon} `),
    );
    element.className = mark === "passed" ? "pl-passed" : mark ? "pl-not-yet" : "";
    details.replaceChildren(...(more ? [more] : []));
  }

  mark(null, null);
  return { element, mark };
}

const SIGNS = { passed: "M4 13 L10 19 L20 6", notYet: "M6 12 H18", none: "" };

const sign = (mark: Mark) =>
  svg(
    "svg",
    { viewBox: "0 0 24 24", class: "pl-sign", "aria-hidden": "true" },
    svg("circle", { cx: 12, cy: 12, r: 11 }),
    svg("path", { d: SIGNS[mark ?? "none"] }),
  );
