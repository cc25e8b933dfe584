import type { Coded } from "../engine/coded";

/** Python's equality made strict: same type all the way down, floats within 1e-6 relative or 1e-9 absolute. */
export function sameValue(expected: Coded, got: Coded): boolean {
  if (expected[0] !== got[0]) return false;
  switch (expected[0]) {
    case "none":
      return true;
    case "other":
      return false;
    case "float":
      return sameFloat(floatOf(expected[1]), floatOf((got as typeof expected)[1]));
    case "int":
      return BigInt(expected[1]) === BigInt((got as typeof expected)[1]);
    case "bool":
    case "str":
      return expected[1] === got[1];
    case "list":
    case "tuple": {
      const items = (got as typeof expected)[1];
      return (
        expected[1].length === items.length &&
        expected[1].every((item, i) => sameValue(item, items[i]!))
      );
    }
    case "dict":
      return sameDict(expected[1], (got as typeof expected)[1]);
  }
}

type Pairs = readonly (readonly [Coded, Coded])[];

function sameDict(expected: Pairs, got: Pairs): boolean {
  const left = [...got];
  for (const [key, value] of expected) {
    const at = left.findIndex(([k, v]) => sameValue(key, k) && sameValue(value, v));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function floatOf(repr: string): number {
  if (repr === "inf") return Infinity;
  if (repr === "-inf") return -Infinity;
  return Number(repr);
}

function sameFloat(expected: number, got: number): boolean {
  if (Number.isNaN(expected) || Number.isNaN(got)) return false;
  if (expected === got) return true;
  if (!Number.isFinite(expected) || !Number.isFinite(got)) return false;
  const apart = Math.abs(expected - got);
  return apart <= 1e-9 || apart <= 1e-6 * Math.max(Math.abs(expected), Math.abs(got));
}
