import type { Coded } from "../engine/coded";

/** The typed value that a YAML value stands for; its ints were read as bigint. */
export function codedOf(value: unknown): Coded {
  if (value === null || value === undefined) return ["none"];
  if (typeof value === "boolean") return ["bool", value];
  if (typeof value === "bigint") return ["int", value.toString()];
  if (typeof value === "number") return ["float", repr(value)];
  if (typeof value === "string") return ["str", value];
  if (Array.isArray(value)) return ["list", value.map(codedOf)];
  const { tuple, dict } = value as { tuple?: unknown[]; dict?: [unknown, unknown][] };
  if (tuple) return ["tuple", tuple.map(codedOf)];
  if (dict) return ["dict", dict.map(([key, item]) => [codedOf(key), codedOf(item)] as const)];
  throw new Error(`no such value: ${JSON.stringify(value)}`);
}

function repr(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
