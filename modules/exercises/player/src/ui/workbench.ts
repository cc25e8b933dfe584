import type { Exercise, Program } from "../data";
import { editor } from "../editor/editor";
import type { Words } from "../i18n/words";
import { el } from "./dom";

/** Where the program is written. */
export interface Workbench {
  element: HTMLElement;
  program(): Program;
  load(program: Program): void;
  /** Shows a line of the Python program as the current one, or as where a fault is. */
  mark(line: number | null, how?: "current" | "fault"): void;
}

export function pythonBench(
  exercise: Exercise,
  kept: Program | null,
  words: Words,
  changed: () => void,
): Workbench {
  const start = kept?.python ?? exercise.starter.python ?? "";
  const texts = { label: `${words.code}. ${words.codeKeys}`, phrases: words.editor };
  const python = editor(start, texts, changed);
  return {
    element: el("div", {}, python.element, el("p", { class: "pl-keys" }, words.codeKeys)),
    program: () => ({ way: "python", python: python.text(), blocks: null }),
    load: (program) => python.replace(program.python),
    mark: (line, how) => python.mark(line, how),
  };
}
