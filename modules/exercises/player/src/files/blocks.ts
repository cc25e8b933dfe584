import type { Blocks } from "../data";

const MOST_BLOCKS = 500;
const LITERALS = ["math_number", "text"];
const LONGEST_FIELD = 2000;

/** Blocks that this exercise doesn't offer, or that are no blocks at all. */
export class UnknownBlocks extends Error {}

type Json = Record<string, unknown>;

/** The block types in a program that we wrote ourselves. */
export function typesIn(blocks: Blocks | null): string[] {
  const types: string[] = [];
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === "type" && value && typeof value === "string") types.push(value);
    return value;
  });
  return types;
}

/** A program of blocks from a file, built anew from what is known; whatever else lies in it is left. */
export function checkedBlocks(from: unknown, offered: readonly string[]): Blocks {
  const known = new Set([...offered, ...LITERALS]);
  let count = 0;

  function block(it: unknown): Json {
    const { type, x, y, fields, inputs, next, extraState } = object(it);
    if (typeof type !== "string" || !known.has(type)) throw new UnknownBlocks();
    if (++count > MOST_BLOCKS) throw new UnknownBlocks();
    return {
      type,
      ...(typeof x === "number" && typeof y === "number" && { x, y }),
      ...(fields !== undefined && { fields: mapped(fields, field) }),
      ...(inputs !== undefined && { inputs: mapped(inputs, connection) }),
      ...(next !== undefined && { next: connection(next) }),
      ...(extraState !== undefined && { extraState: shape(extraState) }),
    };
  }

  function connection(it: unknown): Json {
    const joined = object(it);
    return {
      ...(joined.shadow !== undefined && { shadow: block(joined.shadow) }),
      ...(joined.block !== undefined && { block: block(joined.block) }),
    };
  }

  const { blocks, variables } = object(from);
  const stacks = blocks === undefined ? [] : list(object(blocks).blocks ?? []);
  return {
    blocks: { languageVersion: 0, blocks: stacks.map(block) },
    ...(variables !== undefined && { variables: list(variables).map(variable) }),
  };
}

function field(it: unknown): unknown {
  if (typeof it === "string" && it.length <= LONGEST_FIELD) return it;
  if (typeof it === "number" || typeof it === "boolean") return it;
  return { id: text(object(it).id) };
}

const variable = (it: unknown) => ({ name: text(object(it).name), id: text(object(it).id) });

/** How many inputs a block grew: few, or building it would take for ever. */
function shape(it: unknown): Json {
  const { hasElse, elseIfCount, itemCount } = object(it);
  return {
    ...(hasElse === true && { hasElse }),
    ...(elseIfCount !== undefined && { elseIfCount: few(elseIfCount) }),
    ...(itemCount !== undefined && { itemCount: few(itemCount) }),
  };
}

function mapped(it: unknown, each: (value: unknown) => unknown): Json {
  const entries = Object.entries(object(it)).filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, each(value)]));
}

function object(it: unknown): Json {
  if (typeof it !== "object" || it === null || Array.isArray(it)) throw new UnknownBlocks();
  return it as Json;
}

function list(it: unknown): unknown[] {
  if (!Array.isArray(it) || it.length > MOST_BLOCKS) throw new UnknownBlocks();
  return it;
}

function text(it: unknown): string {
  if (typeof it !== "string" || it.length > 100) throw new UnknownBlocks();
  return it;
}

function few(it: unknown): number {
  if (typeof it !== "number" || !(it >= 0 && it <= 20)) throw new UnknownBlocks();
  return Math.trunc(it);
}
