import type { Blocks, Exercise } from "../data";
import type { Words } from "../i18n/words";
import { ask } from "../server/http";
import { el, trusted } from "./dom";

/** Hints, opened one by one, and a solution for who wants to see one. */
export function help(exercise: Exercise, words: Words) {
  const solution = solutionPart(exercise, words);
  const element = el(
    "section",
    { class: "pl-help", "aria-label": words.help },
    exercise.hints.length > 0 && hintsPart(exercise.hints, words),
    solution.element,
  );
  return { element, solved: solution.solved };
}

function hintsPart(hints: readonly string[], words: Words): HTMLElement {
  let opened = 0;
  const shown = el("ol", { class: "pl-hints", "aria-live": "polite" });
  const button = el("button", { type: "button", class: "btn btn-quiet", onclick: open }, label());

  function label() {
    return words.hint(opened + 1, hints.length);
  }

  function open() {
    if (opened === hints.length) return;
    shown.append(el("li", {}, trusted(hints[opened++]!)));
    if (opened < hints.length) button.textContent = label();
    else {
      button.textContent = words.allHints;
      button.setAttribute("aria-disabled", "true");
    }
  }

  return el("div", {}, shown, button);
}

function solutionPart(exercise: Exercise, words: Words) {
  const shown = el("div", { "aria-live": "polite" });
  const told = el("p", { class: "pl-note" }, words.solutionTold);
  const button = el(
    "button",
    { type: "button", class: "btn btn-quiet", onclick: () => void open() },
    words.solution,
  );

  async function open() {
    try {
      const solution = (await ask("POST", exercise.urls.solution, {})) as Solution;
      shown.replaceChildren(
        el("h3", {}, words.solutionTitle),
        el("pre", { class: "pl-solution", tabindex: 0, translate: "no" }, solution.python),
      );
      button.hidden = true;
      told.hidden = true;
    } catch {
      shown.textContent = words.solutionAway;
    }
  }

  const solved = () => (told.hidden = true);
  if (exercise.best?.done || !exercise.kept) solved();
  return { element: el("div", {}, button, told, shown), solved };
}

interface Solution {
  python: string;
  blocks: Blocks | null;
}
