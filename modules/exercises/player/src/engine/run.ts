import type { Coded } from "./coded";

/** What is done to a board, for example `[1000, "press", "a", 200]`: at what moment in ms, what, with what. */
export type Happening = readonly [at: number, kind: string, ...what: unknown[]];

/** A simulated board: what happens to it, and when it is switched off. */
export interface BoardScript {
  until: number;
  script: readonly Happening[];
}

/** What a run is given: `input` answers `input()`, `map` is the robot's; `live` asks for more instead of ending. */
export interface Setup {
  seed: number;
  input?: readonly string[];
  live?: boolean;
  map?: readonly string[];
  board?: BoardScript;
}

export interface Run {
  source: string;
  setup: Setup;
  call?: { name: string; args: readonly Coded[] };
  /** The source is one that tells its lines. */
  stepped?: boolean;
}

/** The line is of the learner's program, and unknown where the program had none. */
export interface Fault {
  type: string;
  message: string;
  line: number | null;
}

export type End = "done" | "error" | "time" | "memory" | "output";

/** One thing told by a world, for example `["forward"]`. */
export type Told = readonly [string, ...unknown[]];

/** Text or an event, in the order they came. */
export type Piece = string | Told;

export interface Outcome {
  end: End;
  fault: Fault | null;
  pieces: readonly Piece[];
}

/** Output a run may make, in bytes; the server has the same. */
export const OUTPUT_LIMIT = 256 * 1024;

/** Memory a run may take, in bytes. */
export const MEMORY_LIMIT = 520 * 65536;

export const isTold = (piece: Piece): piece is Told => typeof piece !== "string";

export const toldBy = (pieces: readonly Piece[]): Told[] => pieces.filter(isTold);

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.filter((piece) => !isTold(piece)).join("");

/** The function by which a stepped program tells its lines, as events `["at", line]`. */
export const TELL_LINE = "__at";
