import { parser } from "@lezer/python";
import type { SyntaxNode } from "@lezer/common";
import { TELL_LINE } from "./run";

/** A program that tells each line it comes to, and the line of the original that each of its lines is. */
export interface Stepped {
  source: string;
  originalLine(line: number): number;
}

/** Tells are lines of their own, so that every line of the program stays as it was. */
export function stepped(source: string): Stepped {
  const lines = source.split("\n");
  const before = new Map<number, string>();
  const after = new Map<number, string[]>();
  const lineAt = lineFinder(source);

  parser.parse(source).iterate({
    enter({ node }) {
      if (!isStatement(node)) return;
      const line = lineAt(node.from);
      const indent = lines[line - 1]!.slice(0, node.from - startOf(source, node.from));
      if (indent.trim() !== "") return;
      before.set(line, `${indent}${TELL_LINE}(${line})`);
      const end = turnEnd(node);
      if (!end || lineAt(end.from) === line) return;
      const inner = lines[lineAt(end.from) - 1]!.slice(0, end.from - startOf(source, end.from));
      if (inner.trim() !== "") return;
      const last = lineAt(Math.max(end.from, end.to - 1));
      after.set(last, [...(after.get(last) ?? []), `${inner}${TELL_LINE}(${line})`]);
    },
  });

  const out: string[] = [];
  const original: number[] = [];
  const push = (text: string, line: number) => {
    out.push(text);
    original.push(line);
  };
  lines.forEach((text, i) => {
    const line = i + 1;
    if (before.has(line)) push(before.get(line)!, line);
    push(text, line);
    for (const tell of [...(after.get(line) ?? [])].reverse()) push(tell, line);
  });
  return { source: out.join("\n"), originalLine: (line) => original[line - 1] ?? line };
}

const startOf = (source: string, at: number) => source.lastIndexOf("\n", at - 1) + 1;

const isStatement = (node: SyntaxNode) =>
  (node.parent?.name === "Script" || node.parent?.name === "Body") &&
  /(Statement|Definition)$/.test(node.name);

/** The last statement of a loop's body: after it, Python looks at the loop's line again. */
function turnEnd(node: SyntaxNode): SyntaxNode | null {
  if (node.name !== "ForStatement" && node.name !== "WhileStatement") return null;
  let last = node.getChild("Body")?.lastChild ?? null;
  while (last && !isStatement(last)) last = last.prevSibling;
  return last;
}

function lineFinder(source: string): (at: number) => number {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1))
    starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
