import type { Board } from "./board/board";
import type { Coded } from "./engine/coded";
import type { BoardScript, Told } from "./engine/run";

export type Lang = "fr" | "nl" | "en";
export type Way = "blocks" | "python";
export type World = "robot" | "turtle" | "console" | "microbit";

interface Common {
  id: string;
  title: string;
  optional: boolean;
  points: number;
}

export interface GoalCheck extends Common {
  hidden: false;
  kind: "goal";
  map: readonly string[];
  reach: boolean;
  collect: boolean;
}

export interface CallCheck extends Common {
  hidden: false;
  kind: "call";
  function: string;
  cases: readonly { args: readonly Coded[]; gives: Coded }[];
}

export interface ConsoleCheck extends Common {
  hidden: false;
  kind: "console";
  input: readonly string[];
  lines: readonly string[] | null;
  contains: readonly string[] | null;
}

export interface PictureCheck extends Common {
  hidden: false;
  kind: "picture";
  colours: boolean;
  target: readonly Told[];
}

/** What a board must be doing at a moment, or up to `within` ms later. */
export interface Look {
  at: number;
  within: number;
  /** Texts and messages count when they came after this moment. */
  since: number;
  kind: "see" | "says" | "sends" | "sounds";
  /** 25 signs 0 or 1 for the lights, a text, or "true" where it must sound. */
  wanted: string;
}

export interface BoardCheck extends Common {
  hidden: false;
  kind: "board";
  board: BoardScript;
  looks: readonly Look[];
}

export interface SizeCheck extends Common {
  hidden: false;
  kind: "size";
  lines: number;
}

/** Checked by the server alone; its title is all the page knows. */
export interface HiddenCheck extends Common {
  hidden: true;
  kind: string;
}

export type ShownCheck =
  GoalCheck | CallCheck | ConsoleCheck | PictureCheck | BoardCheck | SizeCheck;
export type Check = ShownCheck | HiddenCheck;

/** A Blockly workspace as Blockly writes it. */
export type Blocks = Record<string, unknown>;

/** A program as the person has it: its Python, and the blocks it came from if it did. */
export interface Program {
  way: Way;
  python: string;
  blocks: Blocks | null;
}

export interface Best {
  done: boolean;
  passed: number;
  of: number;
}

/** What the page gives the player, as JSON. */
export interface Exercise {
  slug: string;
  lang: Lang;
  world: World;
  ways: readonly Way[];
  toolbox: readonly string[];
  starter: { python: string | null; blocks: Blocks | null };
  draft: Program | null;
  checks: readonly Check[];
  hints: readonly string[];
  kept: boolean;
  /** For a class: nobody's, and opened without a connection too. */
  projected?: boolean;
  urls: { draft: string; submissions: string; solution: string };
  /** Only where programs are for a board: where MicroPython for each lies, if the server has it. */
  firmware?: Partial<Record<Board, string>>;
  operation: string;
  best: Best | null;
}
