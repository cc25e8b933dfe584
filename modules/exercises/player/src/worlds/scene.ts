import type { Piece } from "../engine/run";

/** A world as drawn: it shows the moment after the first `at` pieces of a run. */
export interface Scene {
  element: HTMLElement | SVGElement;
  /** Begins anew for a run whose pieces will be added. */
  clear(): void;
  add(pieces: readonly Piece[]): void;
  show(at: number): void;
  /** What is to be seen, in words. */
  words(): string;
  /** Whether a piece changes the drawing, so that an animation rests on it. */
  moves(piece: Piece): boolean;
}
