import type { Exercise } from "../data";
import type { Happening } from "../engine/run";
import type { Words } from "../i18n/words";
import { el } from "./dom";
import { pressButton } from "./pressButton";
import { radioPanel } from "./radioPanel";

/** Told what somebody does to the board: "press", "release", "gesture", or a sensor with its value. */
export type Hand = (kind: string, ...what: unknown[]) => void;

const TILTS = {
  flat: [0, 0, -1024],
  left: [-1000, 0, -200],
  right: [1000, 0, -200],
  up: [0, 1000, -200],
  down: [0, -1000, -200],
  over: [0, 0, 1024],
} as const;

const SLIDERS = [
  ["light", 0, 255, 100],
  ["temperature", -5, 50, 20],
  ["heading", 0, 359, 0],
  ["noise", 0, 255, 0],
] as const;

/** Buttons, sensors and radio of a simulated board, by hand. */
export function boardPanel(
  exercise: Exercise,
  words: Words,
  hand: Hand,
  audible: (on: boolean) => void,
  second: (there: boolean) => void,
) {
  const { board } = words;
  const set = new Map<string, unknown>();

  function feels(kind: string, value: unknown) {
    set.set(kind, value);
    hand(kind, value);
  }

  const hold = (label: string, ...buttons: string[]) =>
    pressButton(
      label,
      () => buttons.forEach((b) => hand("press", b)),
      () => buttons.forEach((b) => hand("release", b)),
    );

  const slider = ([kind, min, max, value]: (typeof SLIDERS)[number]) => {
    const shown = el("output", {}, String(value));
    const input = el("input", {
      type: "range",
      ...{ min, max, value },
      oninput: () => (shown.textContent = input.value),
      onchange: () => feels(kind, Number(input.value)),
    });
    return el("label", { class: "pl-sensor" }, el("span", {}, board[kind]), input, shown);
  };

  const tilts = Object.keys(TILTS) as (keyof typeof TILTS)[];
  const tilt = el(
    "select",
    { class: "pl-select", onchange: () => feels("tilt", TILTS[tilts[tilt.selectedIndex]!]) },
    ...tilts.map((name) => el("option", {}, board.tilts[name])),
  );
  const sound = el("input", { type: "checkbox", onchange: () => audible(sound.checked) });
  const shake = el(
    "button",
    { type: "button", class: "btn btn-quiet", onclick: () => hand("gesture", "shake") },
    board.shake,
  );
  const radio = usesRadio(exercise) ? radioPanel(words, hand, second) : null;

  return {
    element: el(
      "div",
      { class: "pl-board-panel", role: "group", "aria-label": board.controls },
      el(
        "div",
        { class: "pl-buttons" },
        hold(board.pressA, "a"),
        hold(board.pressB, "b"),
        hold(board.pressBoth, "a", "b"),
        shake,
      ),
      el(
        "details",
        { class: "pl-sensors", open: usesSensors(exercise) },
        el("summary", {}, board.sensors),
        ...SLIDERS.map(slider),
        el("label", { class: "pl-sensor" }, el("span", {}, board.tilt), tilt),
        el(
          "div",
          { class: "pl-buttons" },
          hold(board.logo, "logo"),
          ...["0", "1", "2"].map((pin) => hold(board.pin(pin), pin)),
        ),
        el("label", { class: "pl-check" }, sound, " ", board.audible),
      ),
      radio && radio.element,
    ),
    /** What is not as on any board at the beginning. */
    atFirst: (): Happening[] => [...set].map(([kind, value]) => [0, kind, value] as const),
    sent: (messages: readonly string[]) => radio?.sent(messages),
  };
}

const SENSED = /^microbit_(tilt|gesture|heading|temperature|light|noise)/;
const SENSORS = new Set(["light", "temperature", "heading", "noise", "tilt", "gesture"]);

const scripts = (exercise: Exercise) =>
  exercise.checks.flatMap((check) => (!check.hidden && check.kind === "board" ? [check] : []));

const usesSensors = (exercise: Exercise) =>
  exercise.toolbox.some((type) => SENSED.test(type)) ||
  scripts(exercise).some(({ board }) => board.script.some(([, kind]) => SENSORS.has(kind)));

const usesRadio = (exercise: Exercise) =>
  exercise.toolbox.some((type) => /^microbit_(send|receive)/.test(type)) ||
  scripts(exercise).some(
    ({ board, looks }) =>
      board.script.some(([, kind]) => kind === "receive") ||
      looks.some(({ kind }) => kind === "sends"),
  );
