import { svg } from "../ui/dom";
import type { Words } from "../i18n/words";
import { isTold, type Piece, type Told } from "../engine/run";
import type { Scene } from "./scene";
import { HOME, dotOf, isTurtles, lineOf, moved, type Turtle } from "./turtle";

/** What the turtle draws, over the picture to be drawn if there is one. Up is up, as in mathematics. */
export function turtleScene(target: readonly Told[], words: Words): Scene {
  const goal = svg("g", { class: "pl-target", "aria-hidden": "true" }, ...target.flatMap(drawing));
  const strokes = svg("g");
  const turtle = svg("path", { d: "M10 0 L-7 7 L-3 0 L-7 -7 Z", class: "pl-turtle" });
  const element = svg("svg", { role: "img", class: "pl-paper" }, goal, strokes, turtle);
  let places: Turtle[] = [HOME];
  let upTo: number[] = [0];
  let bounds = reach(ORIGIN, target);
  frame();

  function frame() {
    const { left, right, bottom, top } = bounds;
    const side = Math.max(right - left, top - bottom, LEAST_SIDE) + 2 * MARGIN;
    const [x, y] = [(left + right - side) / 2, (-top - bottom - side) / 2];
    element.setAttribute("viewBox", `${x} ${y} ${side} ${side}`);
  }

  function show(at: number) {
    const moment = Math.min(at, places.length - 1);
    const { x, y, heading } = places[moment]!;
    [...strokes.children].forEach((stroke, i) => {
      stroke.classList.toggle("pl-later", i >= upTo[moment]!);
    });
    turtle.setAttribute("transform", `translate(${x} ${-y}) rotate(${-heading})`);
    element.setAttribute("aria-label", words.turtleAt(upTo[moment]!, places[moment]!));
    shown = moment;
  }

  let shown = 0;
  show(0);
  return {
    element,
    clear() {
      places = [HOME];
      upTo = [0];
      bounds = reach(ORIGIN, target);
      strokes.replaceChildren();
      frame();
      show(0);
    },
    add(pieces) {
      for (const piece of pieces) {
        const told = isTold(piece) ? piece : null;
        const drawn = told ? drawing(told) : [];
        for (const stroke of drawn) stroke.classList.add("pl-later");
        strokes.append(...drawn);
        places.push(told ? moved(places.at(-1)!, told) : places.at(-1)!);
        upTo.push(strokes.childElementCount);
      }
      bounds = reach(bounds, pieces.filter(isTold));
      frame();
    },
    show,
    words: () => words.turtleAt(upTo[shown]!, places[shown]!),
    moves: (piece: Piece) => isTold(piece) && isTurtles(piece),
  };
}

function drawing(event: Told): SVGElement[] {
  const line = lineOf(event);
  if (line) {
    const [x1, y1, x2, y2] = [line.from[0], -line.from[1], line.to[0], -line.to[1]];
    const stroke = { stroke: line.colour, "stroke-width": Math.max(line.width, 1) + 1 };
    return [svg("line", { x1, y1, x2, y2, ...stroke })];
  }
  const dot = dotOf(event);
  if (!dot) return [];
  const [cx, cy] = [dot.at[0], -dot.at[1]];
  return [svg("circle", { cx, cy, r: Math.max(dot.size, 1) / 2, fill: dot.colour })];
}

interface Bounds {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

const ORIGIN: Bounds = { left: 0, right: 0, bottom: 0, top: 0 };
const LEAST_SIDE = 120;
const MARGIN = 20;
const FARTHEST = 5000;

/** How far a drawing goes, beyond what was already reached. */
function reach(known: Bounds, events: readonly Told[]): Bounds {
  const bounds = { ...known };
  for (const event of events) {
    const line = lineOf(event);
    const dot = dotOf(event);
    for (const [x, y] of line ? [line.from, line.to] : dot ? [dot.at] : []) {
      bounds.left = Math.max(-FARTHEST, Math.min(bounds.left, x));
      bounds.right = Math.min(FARTHEST, Math.max(bounds.right, x));
      bounds.bottom = Math.max(-FARTHEST, Math.min(bounds.bottom, y));
      bounds.top = Math.min(FARTHEST, Math.max(bounds.top, y));
    }
  }
  return bounds;
}
