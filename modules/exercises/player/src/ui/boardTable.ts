import type { Exercise } from "../data";
import type { Happening, Piece, Told } from "../engine/run";
import type { Words } from "../i18n/words";
import { boardScene } from "../worlds/boardView";
import type { Scene } from "../worlds/scene";
import { Tone } from "../worlds/tone";
import { boardPanel } from "./boardPanel";
import { el } from "./dom";
import { pressButton } from "./pressButton";

/** Somebody at the boards. */
export interface Hands {
  /** @param board 0, or 1 for the second one */
  happen(board: 0 | 1, kind: string, ...what: unknown[]): void;
  setSecond(there: boolean): void;
}

/** One simulated board, or two, with what can be done to them. */
export interface BoardTable extends Scene {
  /** Null when nothing runs. */
  hands: Hands | null;
  panel: HTMLElement;
  /** How the first board's sensors are set when it is switched on. */
  atFirst(): Happening[];
  hasSecond(): boolean;
  /** The messages that the first board sent so far. */
  sent(messages: readonly string[]): void;
  hush(): void;
}

export function boardTable(exercise: Exercise, words: Words, idle: () => void): BoardTable {
  const { board } = words;
  const tone = new Tone();
  const first = boardScene(words, board.name, (hz) => tone.play(hz));
  const place = el("div", { class: "pl-boards" }, first.element);
  let second: Scene | null = null;

  const panel = boardPanel(
    exercise,
    words,
    (kind, ...what) => act(0, kind, ...what),
    (on) => (tone.wanted = on),
    (there) => {
      second = there ? boardScene(words, board.secondBoard, () => {}) : null;
      place.replaceChildren(first.element, ...(second ? [other(second)] : []));
      table.hands?.setSecond(there);
    },
  );

  function act(which: 0 | 1, kind: string, ...what: unknown[]) {
    if (table.hands) table.hands.happen(which, kind, ...what);
    else if (kind === "press" || kind === "gesture") idle();
  }

  const other = (scene: Scene) =>
    el(
      "section",
      { class: "pl-second", "aria-label": board.secondBoard },
      scene.element,
      el(
        "div",
        { class: "pl-buttons" },
        ...(["a", "b"] as const).map((button) =>
          pressButton(
            `${button === "a" ? board.pressA : board.pressB} (${board.secondBoard})`,
            () => act(1, "press", button),
            () => act(1, "release", button),
          ),
        ),
      ),
    );

  const table: BoardTable = {
    element: place,
    panel: panel.element,
    hands: null,
    clear() {
      first.clear();
      second?.clear();
    },
    add(pieces) {
      first.add(pieces);
      second?.add(pieces.map(ofSecond));
    },
    show(at) {
      first.show(at);
      second?.show(at);
    },
    words: first.words,
    moves: first.moves,
    atFirst: panel.atFirst,
    hasSecond: () => second !== null,
    sent: panel.sent,
    hush: () => tone.play(0),
  };
  return table;
}

const ofSecond = (piece: Piece): Piece => (piece[0] === "other" ? (piece[2] as Told) : "");
