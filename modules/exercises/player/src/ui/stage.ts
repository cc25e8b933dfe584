import type { Exercise, GoalCheck } from "../data";
import type { Piece } from "../engine/run";
import type { Words } from "../i18n/words";
import { consoleScene } from "../worlds/consoleView";
import { robotScene } from "../worlds/robotView";
import type { Scene } from "../worlds/scene";
import { turtleScene } from "../worlds/turtleView";
import { controls } from "./controls";
import { el } from "./dom";
import { Playback } from "./playback";

/** Where a program's run is shown: its world, what it writes, and the buttons to move along it. */
export interface Stage {
  element: HTMLElement;
  playback: Playback;
  /** The map that the next run is on, for a robot. */
  map: () => readonly string[] | undefined;
  begin(playing: boolean): void;
  add(pieces: readonly Piece[]): void;
  /** What is to be seen now, in words. */
  words(): string;
  /** Told each time what is shown changes. */
  onChange(listener: () => void): void;
}

export function stage(exercise: Exercise, words: Words): Stage {
  const maps = exercise.checks.flatMap((check) => (isGoal(check) ? [check.map] : []));
  let map = maps[0] ?? (exercise.world === "robot" ? [">.."] : undefined);
  const text = consoleScene(words);
  const place = el("div", { class: "pl-scene" });
  let scene: Scene | null = null;
  const listeners: (() => void)[] = [];

  function showText(at: number) {
    text.show(at);
    text.element.hidden = scene !== null && text.element.textContent === "";
  }

  function setUp() {
    scene = map
      ? robotScene(map, words)
      : exercise.world === "turtle"
        ? turtleScene(targetOf(exercise), words)
        : null;
    place.replaceChildren(...(scene ? [scene.element] : []));
    text.clear();
    showText(0);
    listeners.forEach((listener) => listener());
  }

  const playback = new Playback(
    {
      show(at) {
        scene?.show(at);
        showText(at);
      },
      moves: (piece) => scene?.moves(piece) || piece[0] === "at",
      changed: () => listeners.forEach((listener) => listener()),
    },
    () => matchMedia("(prefers-reduced-motion: reduce)").matches,
  );

  const choice = grounds(maps, words, (chosen) => {
    map = chosen;
    playback.begin(false);
    playback.close();
    setUp();
  });
  const buttons = controls(playback, words);
  listeners.push(() => {
    buttons.refresh();
    buttons.element.hidden = scene === null && playback.count === 0;
  });
  setUp();
  return {
    element: el(
      "section",
      { class: "pl-stage", "aria-label": words.world },
      choice,
      place,
      buttons.element,
      text.element,
    ),
    playback,
    map: () => map,
    begin(playing) {
      scene?.clear();
      text.clear();
      playback.begin(playing);
    },
    add(pieces) {
      scene?.add(pieces);
      text.add(pieces);
      playback.add(pieces);
    },
    words: () => scene?.words() ?? "",
    onChange: (listener) => void listeners.push(listener),
  };
}

const isGoal = (check: Exercise["checks"][number]): check is GoalCheck =>
  !check.hidden && check.kind === "goal";

function targetOf(exercise: Exercise) {
  const check = exercise.checks.find((check) => !check.hidden && check.kind === "picture");
  return check && "target" in check ? check.target : [];
}

function grounds(
  maps: readonly (readonly string[])[],
  words: Words,
  chosen: (map: readonly string[]) => void,
): HTMLElement | null {
  if (maps.length < 2) return null;
  const select = el(
    "select",
    { class: "pl-select", onchange: () => chosen(maps[select.selectedIndex]!) },
    ...maps.map((_, i) => el("option", {}, words.groundNumber(i + 1))),
  );
  return el("label", { class: "pl-ground" }, words.ground, " ", select);
}
