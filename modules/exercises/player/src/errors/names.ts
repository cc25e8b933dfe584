import { MODULES } from "../engine/worlds";

const BUILT_IN =
  "abs all any bool chr dict enumerate float input int len list max min ord print range reversed round set sorted str sum tuple type zip".split(
    " ",
  );

/** The name nearest to one that doesn't exist, among Python's, the program's and those it imports. */
export function nearest(name: string, source: string): string | null {
  const known = new Set([...BUILT_IN, ...namesIn(source), ...imported(source)]);
  known.delete(name);
  let best: string | null = null;
  let least = name.length > 4 ? 3 : 2;
  for (const other of known) {
    const apart = distance(name.toLowerCase(), other.toLowerCase());
    if (apart < least) [best, least] = [other, apart];
  }
  return best;
}

/** The world that has this name, where the program doesn't import it. */
export function worldOf(name: string, source: string): string | null {
  const worlds = ["robot", "turtle"] as const;
  return worlds.find((world) => !imports(source, world) && namesOf(world).has(name)) ?? null;
}

const imports = (source: string, world: string) =>
  new RegExp(`^\\s*from\\s+${world}\\s+import\\b`, "m").test(source);

function imported(source: string): string[] {
  const worlds = ["robot", "turtle"] as const;
  return worlds.filter((world) => imports(source, world)).flatMap((world) => [...namesOf(world)]);
}

/** What a world's module defines: its functions, and their names in other languages. */
function namesOf(world: "robot" | "turtle"): Set<string> {
  const names = [...MODULES[world].matchAll(/^def ([a-z]\w*)|^([a-z]\w*(?: = [a-z]\w*)+)$/gm)];
  return new Set(names.flatMap(([, made, same]) => made ?? same!.split(" = ")));
}

function namesIn(source: string): string[] {
  return [
    ...source.matchAll(/(?:\bdef\s+|\bfor\s+|^\s*)([\p{L}_][\p{L}\p{N}_]*)\s*(?=[=(,:]|in\b)/gmu),
  ]
    .map((match) => match[1]!)
    .filter((name) => !KEYWORDS.has(name));
}

const KEYWORDS = new Set(
  "if elif else for while def return print import from in not and or".split(" "),
);

/** How many letters to add, leave out, change or swap with their neighbour. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
