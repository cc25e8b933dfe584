import type { Missed } from "../judge/board";
import type { Words } from "../i18n/words";
import { lightsDrawing, lightsWords } from "../worlds/lights";
import { el } from "./dom";
import { compared } from "./reason";

/** What the board should have been doing at a moment, and what it did. */
export function boardWords({ look, got }: Missed, words: Words): HTMLElement {
  const { asked, heard } = words.board;
  const about = `${words.board.atSecond(look.at / 1000)} ${asked[look.kind]}`;
  if (look.kind === "see") return compared(words, lights(look.wanted), lights(got), about);
  if (look.kind === "sounds")
    return compared(words, heard(look.wanted === "true"), heard(got === "true"), about);
  return compared(words, look.wanted, got || words.noValue, about);

  function lights(lit: string) {
    const drawing = lightsDrawing();
    drawing.show(lit.replaceAll("1", "9"));
    const text = el("span", { class: "visually-hidden" }, lightsWords(lit, words));
    return el("span", { class: "pl-lights-small" }, drawing.element, text);
  }
}
