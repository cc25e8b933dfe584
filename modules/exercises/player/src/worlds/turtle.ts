import type { Told } from "../engine/run";

export interface Line {
  from: readonly [number, number];
  to: readonly [number, number];
  colour: string;
  width: number;
}

export interface Dot {
  at: readonly [number, number];
  size: number;
  colour: string;
}

export interface Turtle {
  x: number;
  y: number;
  heading: number;
}

export const HOME: Turtle = { x: 0, y: 0, heading: 0 };

const TURTLES = new Set(["line", "jump", "heading", "dot"]);

export const isTurtles = (event: Told) => TURTLES.has(event[0]);

const numbers = (event: Told, from: number, to: number) => event.slice(from, to).map(Number);

export function lineOf(event: Told): Line | null {
  if (event[0] !== "line") return null;
  const [x1, y1, x2, y2] = numbers(event, 1, 5) as [number, number, number, number];
  return { from: [x1, y1], to: [x2, y2], colour: String(event[5]), width: Number(event[6]) };
}

export function dotOf(event: Told): Dot | null {
  if (event[0] !== "dot") return null;
  const [x, y, size] = numbers(event, 1, 4) as [number, number, number];
  return { at: [x, y], size, colour: String(event[4]) };
}

/** Where the turtle is after an event. */
export function moved(turtle: Turtle, event: Told): Turtle {
  switch (event[0]) {
    case "line":
      return { ...turtle, x: Number(event[3]), y: Number(event[4]) };
    case "jump":
      return { ...turtle, x: Number(event[1]), y: Number(event[2]) };
    case "heading":
      return { ...turtle, heading: Number(event[1]) };
    default:
      return turtle;
  }
}
