import { svg } from "../ui/dom";
import type { Words } from "../i18n/words";
import { isTold, type Piece } from "../engine/run";
import { after, cellOf, startOf, type Heading, type RobotState } from "./robot";
import type { Scene } from "./scene";

const SIZE = 40;
const ANGLE: Record<Heading, number> = { ">": 0, v: 90, "<": 180, "^": 270 };

/** The robot on its grid. */
export function robotScene(map: readonly string[], words: Words): Scene {
  const paint = svg("g");
  const gems = svg("g");
  const robot = robotDrawing();
  const element = board(map, paint, gems, robot);
  let states = [startOf(map)];

  function show(at: number) {
    const state = states[Math.min(at, states.length - 1)]!;
    const turn = `rotate(${ANGLE[state.heading]})`;
    robot.setAttribute("transform", `translate(${middle(state.x)} ${middle(state.y)}) ${turn}`);
    robot.classList.toggle("pl-bumped", state.met !== null);
    paint.replaceChildren(...[...state.painted].map(([cell, colour]) => paintedCell(cell, colour)));
    gems.replaceChildren(...[...state.gems].map(gem));
    element.setAttribute("aria-label", words.robotAt(place(state)));
    shown = state;
  }

  let shown = states[0]!;
  show(0);
  return {
    element,
    clear() {
      states = [startOf(map)];
      show(0);
    },
    add(pieces) {
      for (const piece of pieces) {
        const last = states.at(-1)!;
        states.push((isTold(piece) && after(map, last, piece)) || last);
      }
    },
    show,
    words: () => words.robotAt(place(shown)),
    moves: (piece: Piece) => isTold(piece) && after(map, states[0]!, piece) !== null,
  };
}

const place = ({ x, y, heading, carried }: RobotState) => ({
  row: y + 1,
  column: x + 1,
  heading,
  carried,
});

const middle = (cell: number) => cell * SIZE + SIZE / 2;

function board(map: readonly string[], ...layers: SVGGElement[]): SVGSVGElement {
  const columns = Math.max(...map.map((row) => row.length));
  const box = `0 0 ${columns * SIZE} ${map.length * SIZE}`;
  const root = svg("svg", { viewBox: box, role: "img", class: "pl-robot" });
  root.style.maxWidth = `${columns * 64}px`;
  for (let y = 0; y < map.length; y++) {
    for (let x = 0; x < columns; x++) root.append(...ground(cellOf(map, x, y), x, y));
  }
  root.append(...layers);
  return root;
}

function ground(cell: string, x: number, y: number): SVGElement[] {
  const [left, top] = [x * SIZE, y * SIZE];
  const square = { x: left + 1, y: top + 1, width: SIZE - 2, height: SIZE - 2, rx: 6 };
  if (cell === "#") return [svg("rect", { ...square, class: "pl-wall" })];
  const floor = svg("rect", { ...square, class: "pl-floor" });
  if (cell === "F") return [floor, flag(left, top)];
  if (cell !== "x") return [floor];
  const inner = { x: left + 8, y: top + 8, width: SIZE - 16, height: SIZE - 16, rx: 4 };
  return [floor, svg("rect", { ...inner, class: "pl-to-paint" })];
}

const flag = (left: number, top: number) =>
  svg(
    "g",
    { transform: `translate(${left} ${top})`, class: "pl-flag" },
    svg("path", { d: "M12 9 L30 15 L12 22 Z" }),
    svg("path", { d: "M12 8 V33", class: "pl-pole" }),
  );

function gem(cell: string): SVGElement {
  const [x, y] = cell.split(",").map(Number) as [number, number];
  const d = "M0 -10 L9 -2 L0 11 L-9 -2 Z";
  return svg("path", { d, transform: `translate(${middle(x)} ${middle(y)})`, class: "pl-gem" });
}

function paintedCell(cell: string, colour: string): SVGElement {
  const [x, y] = cell.split(",").map(Number) as [number, number];
  const square = { x: x * SIZE + 4, y: y * SIZE + 4, width: SIZE - 8, height: SIZE - 8, rx: 4 };
  return svg("rect", { ...square, fill: colour, class: "pl-painted" });
}

/** Looks to the right: a body, two wheels, an eye ahead. */
const robotDrawing = () =>
  svg(
    "g",
    { class: "pl-bot" },
    svg("rect", { x: -9, y: -15, width: 16, height: 6, rx: 3, class: "pl-wheel" }),
    svg("rect", { x: -9, y: 9, width: 16, height: 6, rx: 3, class: "pl-wheel" }),
    svg("rect", { x: -13, y: -11, width: 25, height: 22, rx: 7, class: "pl-body" }),
    svg("circle", { cx: 5, cy: 0, r: 5, class: "pl-eye" }),
    svg("path", { d: "M12 -5 L18 0 L12 5 Z", class: "pl-nose" }),
  );
