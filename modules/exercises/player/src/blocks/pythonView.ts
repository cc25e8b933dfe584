import type { Words } from "../i18n/words";
import { el } from "../ui/dom";

/** The same program in Python, to be read. */
export function pythonView(words: Words) {
  const code = el("code", { translate: "no" });
  const text = el(
    "pre",
    { class: "pl-python", tabindex: 0, "aria-label": words.samePython, role: "region" },
    code,
  );
  const element = el(
    "details",
    { class: "pl-same", open: true },
    el("summary", {}, words.samePython),
    text,
  );

  return {
    element,
    show(python: string) {
      const lines = python.trimEnd().split("\n");
      code.replaceChildren(...lines.map((line) => el("span", {}, `${line}\n`)));
    },
    mark(line: number | null) {
      [...code.children].forEach((one, i) => one.classList.toggle("pl-current", i + 1 === line));
    },
  };
}
