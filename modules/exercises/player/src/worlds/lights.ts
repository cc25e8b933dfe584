import { svg } from "../ui/dom";
import type { Words } from "../i18n/words";
import { nameOf } from "./pictures";

const SPACE = 10;

/** Five rows of five lights, as drawn. */
export function lightsDrawing() {
  const all = Array.from({ length: 25 }, (_, i) => {
    const [x, y] = [(i % 5) * SPACE, Math.floor(i / 5) * SPACE];
    return svg("rect", { x: x + 3, y: y + 2, width: 4, height: 6, rx: 1, class: "pl-light" });
  });
  const element = svg("svg", { viewBox: "0 0 50 50", class: "pl-lights" }, ...all);
  element.setAttribute("aria-hidden", "true");
  return {
    element,
    /** Brightness of each, from 0 to 9. */
    show(digits: string) {
      all.forEach((light, i) => light.setAttribute("data-bright", digits[i] ?? "0"));
    },
  };
}

/** What 25 lights show, in words; 1 where one is on. */
export function lightsWords(lit: string, words: Words): string {
  const on = [...lit].filter((sign) => sign === "1").length;
  if (on === 0) return words.board.dark;
  const name = nameOf(lit);
  if (name === null) return words.board.lightsOn(on);
  if (name.length === 1) return words.board.letter(name);
  return words.board.picture(words.board.pictures[name] ?? name);
}
