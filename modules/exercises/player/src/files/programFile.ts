import type { Exercise, Program, Way } from "../data";
import { UnknownBlocks, checkedBlocks, typesIn } from "./blocks";

const FORMAT = 1;

/** In characters; a program of ours is far smaller. */
export const LARGEST = 200 * 1024;

/** As the server takes it. */
const LONGEST_PYTHON = 20_000;

export type Trouble = "tooLarge" | "unreadable" | "unknownBlocks" | "newer" | "onlyBlocks";

/** A file that can't be opened here, and why. */
export class Unopened extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

export interface Opened {
  program: Program;
  /** The exercise that the file was written for; null for plain Python, which says nothing of it. */
  exercise: string | null;
}

/** What a program's file says: the program and what it is for, nothing of who wrote it. */
export function written({ slug }: Exercise, { way, python, blocks }: Program): string {
  return `${JSON.stringify({ maillage: FORMAT, exercise: slug, way, python, blocks }, null, 1)}\n`;
}

/**
 * Reads a program's file, or Python as it is. Nothing in it is believed.
 *
 * @throws Unopened when it is neither
 */
export function opened(name: string, text: string, exercise: Exercise): Opened {
  if (text.length > LARGEST) throw new Unopened("tooLarge");
  if (text.includes("\0")) throw new Unopened("unreadable");
  return /\.py$/i.test(name) ? python(text, exercise) : programFile(text, exercise);
}

function python(text: string, { ways }: Exercise): Opened {
  if (!ways.includes("python")) throw new Unopened("onlyBlocks");
  return { program: { way: "python", python: source(text), blocks: null }, exercise: null };
}

function programFile(text: string, { ways, toolbox, starter }: Exercise): Opened {
  const { maillage, exercise, way, python, blocks } = parsed(text);
  if (typeof maillage === "number" && maillage > FORMAT) throw new Unopened("newer");
  if (maillage !== FORMAT || typeof exercise !== "string" || !/^[a-z0-9-]{1,60}$/.test(exercise))
    throw new Unopened("unreadable");
  if (typeof python !== "string" || (way !== "blocks" && way !== "python"))
    throw new Unopened("unreadable");
  const offered = [...toolbox, ...typesIn(starter.blocks)];
  const checked = blocks === null || blocks === undefined ? null : known(blocks, offered);
  const wanted: Way = way === "blocks" && checked && ways.includes("blocks") ? "blocks" : "python";
  if (!ways.includes(wanted)) throw new Unopened("onlyBlocks");
  return { program: { way: wanted, python: source(python), blocks: checked }, exercise };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    throw new Unopened("unreadable");
  }
}

function known(blocks: unknown, offered: readonly string[]) {
  try {
    return checkedBlocks(blocks, offered);
  } catch (error) {
    throw error instanceof UnknownBlocks ? new Unopened("unknownBlocks") : error;
  }
}

function source(text: string): string {
  const python = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (python.length > LONGEST_PYTHON) throw new Unopened("tooLarge");
  return python;
}
