import type { ConsoleCheck } from "../data";

/** Lines as they are compared: nothing at the right, no empty line at the end. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

export function dialogueFits(check: ConsoleCheck, text: string): boolean {
  const lines = linesOf(text);
  if (check.lines) {
    const expected = linesOf(check.lines.join("\n"));
    return expected.length === lines.length && expected.every((line, i) => line === lines[i]);
  }
  let from = 0;
  const printed = lines.join("\n");
  for (const part of check.contains ?? []) {
    const at = printed.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
