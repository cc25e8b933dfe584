import { isTold, type Piece } from "../engine/run";
import type { Words } from "../i18n/words";
import { el, svg } from "../ui/dom";
import { DARK } from "./board";
import { momentOf } from "./boardFilm";
import { lightsDrawing, lightsWords } from "./lights";
import type { Scene } from "./scene";

const RESTED_MS = 800;
const COLUMN_MS = 150;

interface Seen {
  lights: string;
  /** A text that passes over the lights, and until about when. */
  text: string;
  textUntil: number;
  /** In hertz; 0 for silence. */
  tone: number;
}

const FIRST: Seen = { lights: DARK, text: "", textUntil: 0, tone: 0 };

function after(before: Seen, piece: Piece): Seen {
  if (!isTold(piece)) return before;
  const [name, at, what] = piece as [string, number, unknown];
  if (name === "leds") {
    const over = at > before.textUntil;
    return { ...before, lights: String(what), text: over ? "" : before.text };
  }
  if (name === "says") {
    const text = String(what).length > 1 ? String(what) : "";
    return { ...before, text, textUntil: at + (text.length + 2) * 6 * COLUMN_MS };
  }
  if (name === "sound") return { ...before, tone: Number(what) };
  return name === "hush" ? { ...before, tone: 0 } : before;
}

/** The board with its lights, and below it in words what it does. */
export function boardScene(words: Words, name: string, heard: (hz: number) => void): Scene {
  const lights = lightsDrawing();
  const picture = drawing(lights.element);
  const inWords = el("p", { class: "pl-board-words", role: "status" });
  let moments: Seen[] = [FIRST];
  let seen = FIRST;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(at: number) {
    const before = seen;
    seen = moments[Math.min(at, moments.length - 1)]!;
    lights.show(seen.lights);
    if (seen.tone !== before.tone) heard(seen.tone);
    picture.setAttribute("aria-label", `${name}. ${sentence()}`);
    clearTimeout(timer);
    if (seen.text && seen.text !== before.text) inWords.textContent = sentence();
    else timer = setTimeout(() => (inWords.textContent = sentence()), RESTED_MS);
  }

  function sentence(): string {
    const { board } = words;
    const lit = seen.lights.replace(/[1-9]/g, "1");
    const shows = lit === DARK ? board.showsNothing : board.shows(lightsWords(lit, words));
    const sees = seen.text ? board.writes(seen.text) : shows;
    return seen.tone ? `${sees} ${board.sounds(seen.tone)}` : sees;
  }

  show(0);
  return {
    element: el("div", { class: "pl-board" }, picture, inWords),
    clear() {
      moments = [FIRST];
      show(0);
    },
    add(pieces) {
      for (const piece of pieces) moments.push(after(moments.at(-1)!, piece));
    },
    show,
    words: sentence,
    moves: (piece) => momentOf(piece) !== null,
  };
}

/** A rounded plate with the lights in its middle, the logo above, pins below. */
function drawing(lights: SVGSVGElement): SVGSVGElement {
  for (const [name, value] of Object.entries({ x: 30, y: 25, width: 60, height: 60 })) {
    lights.setAttribute(name, String(value));
  }
  const pins = [14, 37, 60, 83, 106].map((cx) =>
    svg("circle", { cx, cy: 98, r: 6, class: "pl-pin" }),
  );
  return svg(
    "svg",
    { viewBox: "0 0 120 108", role: "img", class: "pl-board-drawing" },
    svg("rect", { x: 2, y: 2, width: 116, height: 104, rx: 10, class: "pl-plate" }),
    svg("ellipse", { cx: 60, cy: 14, rx: 9, ry: 6, class: "pl-logo" }),
    svg("circle", { cx: 16, cy: 55, r: 7, class: "pl-button" }),
    svg("circle", { cx: 104, cy: 55, r: 7, class: "pl-button" }),
    ...pins,
    lights,
  );
}
