import { el } from "../ui/dom";
import type { Words } from "../i18n/words";
import { isTold, type Piece } from "../engine/run";
import type { Scene } from "./scene";

/** What the program writes, and its questions with their answers. */
export function consoleScene(words: Words): Scene & { element: HTMLElement } {
  const element = el("pre", {
    class: "pl-console",
    tabindex: 0,
    role: "region",
    "aria-label": words.console,
  });
  let texts: (string | HTMLElement)[] = [];

  function show(at: number) {
    element.replaceChildren(...texts.slice(0, at));
    element.scrollTop = element.scrollHeight;
  }

  return {
    element,
    clear() {
      texts = [];
      show(0);
    },
    add(pieces) {
      texts.push(...pieces.map(textOf));
    },
    show,
    words: () => element.textContent,
    moves: () => false,
  };
}

function textOf(piece: Piece): string | HTMLElement {
  if (!isTold(piece)) return piece;
  if (piece[0] === "ask") return String(piece[1]);
  if (piece[0] === "answer") return el("b", {}, `${String(piece[1])}\n`);
  return "";
}
