import type { Fault } from "./run";

/**
 * Reads the learner's line out of a traceback; null when the program ended by `sys.exit()`.
 * `called` tells that the first line of the traceback is ours.
 */
export function fault(error: unknown, called: boolean): Fault | null {
  const { type, message } = error as { type?: string; message: string };
  if (type === undefined) throw error;
  if (type === "SystemExit") return null;
  const lines = [...message.matchAll(/File "<stdin>", line (\d+)/g)].map((match) =>
    Number(match[1]),
  );
  if (called) lines.shift();
  return { type, message: lastWords(type, message), line: lines.at(-1) ?? null };
}

function lastWords(type: string, traceback: string): string {
  const at = traceback.lastIndexOf(`\n${type}: `);
  if (at >= 0) return traceback.slice(at + type.length + 3).trim();
  return traceback.startsWith(`${type}: `) ? traceback.slice(type.length + 2).trim() : "";
}
