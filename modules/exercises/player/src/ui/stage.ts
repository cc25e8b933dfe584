import type { Exercise, GoalCheck } from "../data";
import type { Piece, Setup } from "../engine/run";
import type { Words } from "../i18n/words";
import { InOrder, momentOf } from "../worlds/boardFilm";
import { consoleScene } from "../worlds/consoleView";
import { robotScene } from "../worlds/robotView";
import type { Scene } from "../worlds/scene";
import { turtleScene } from "../worlds/turtleView";
import { boardTable, type BoardTable } from "./boardTable";
import { ClockedPlayback } from "./clocked";
import { controls } from "./controls";
import { el } from "./dom";
import { FIRST_MS } from "./live";
import { Playback } from "./playback";

/** Where a program's run is shown: its world, what it writes, and the buttons to move along it. */
export interface Stage {
  element: HTMLElement;
  playback: Playback;
  /** Begins anew, and says what the run is given: a robot's map, a board and its sensors. */
  begin(playing: boolean): Setup;
  add(pieces: readonly Piece[]): void;
  /** No more pieces will come. */
  close(): void;
  /** What was to come has changed. */
  swap(pieces: readonly Piece[]): void;
  /** The moment shown, where the world has a clock. */
  clock(): number;
  /** The boards, in a world of boards. */
  table: BoardTable | null;
  /** What is to be seen now, in words. */
  words(): string;
  /** Told each time what is shown changes. */
  onChange(listener: () => void): void;
}

export function stage(exercise: Exercise, words: Words, idle: () => void): Stage {
  const maps = exercise.checks.flatMap((check) => (isGoal(check) ? [check.map] : []));
  let map = maps[0] ?? (exercise.world === "robot" ? [">.."] : undefined);
  const text = consoleScene(words);
  const place = el("div", { class: "pl-scene" });
  let scene: Scene | null = null;
  let order = new InOrder();
  const listeners: (() => void)[] = [];

  const table = exercise.world === "microbit" ? boardTable(exercise, words, idle) : null;

  function sceneOf(): Scene | null {
    if (map) return robotScene(map, words);
    return exercise.world === "turtle" ? turtleScene(targetOf(exercise), words) : table;
  }

  function showText(at: number) {
    text.show(at);
    text.element.hidden = scene !== null && text.element.textContent === "";
  }

  const shower = {
    show(at: number) {
      scene?.show(at);
      showText(at);
      table?.sent(playback.shown("sent").map((event) => String(event[2])));
    },
    moves: (piece: Piece) => scene?.moves(piece) || piece[0] === "at",
    changed() {
      if (!playback.playing) table?.hush();
      listeners.forEach((listener) => listener());
    },
  };
  const clocked = table ? new ClockedPlayback(shower, momentOf) : null;
  const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const playback: Playback = clocked ?? new Playback(shower, still);

  function setUp() {
    scene = sceneOf();
    place.replaceChildren(...(scene ? [scene.element] : []));
    text.clear();
    showText(0);
    listeners.forEach((listener) => listener());
  }

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

  function show(pieces: readonly Piece[]) {
    scene?.add(pieces);
    text.add(pieces);
  }

  const itself: Stage = {
    element: el(
      "section",
      { class: "pl-stage", "aria-label": words.world },
      choice,
      place,
      table && table.panel,
      buttons.element,
      text.element,
    ),
    playback,
    table,
    begin(playing) {
      scene?.clear();
      text.clear();
      order = new InOrder();
      playback.begin(playing);
      const board = table && { until: FIRST_MS, script: table.atFirst() };
      const seed = Math.floor(Math.random() * 2 ** 30);
      return { seed, ...(map && { map }), ...(board && { board }) };
    },
    add(pieces) {
      const more = table ? order.add(pieces) : pieces;
      show(more);
      playback.add(more);
    },
    close() {
      const more = order.close();
      show(more);
      playback.add(more);
      playback.close();
    },
    swap(pieces) {
      const order = new InOrder();
      const all = [...order.add(pieces), ...order.close()];
      scene?.clear();
      text.clear();
      show(all);
      clocked?.swap(all);
    },
    clock: () => clocked?.clock ?? 0,
    words: () => scene?.words() ?? "",
    onChange: (listener) => void listeners.push(listener),
  };
  setUp();
  return itself;
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
