/** What is likely wrong with a program that Python can't read, and on which line. */
export type Slip =
  | {
      slip: "quote" | "curly" | "colon" | "equals" | "body" | "parentheses" | "unread";
      line: number;
    }
  | { slip: "open" | "close"; line: number; sign: string }
  | { slip: "unsupported"; line: number; what: string };

const PAIRS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };
const HEADS = /^(if|elif|else|for|while|def|class|try|except|finally|with)\b/;

export function slipIn(source: string, at: number): Slip {
  const lines = source.split("\n");
  const signs = scan(lines);
  const line = (lines[at - 1] ?? "").trim();
  if (/^match\b.*:/.test(line)) return { slip: "unsupported", line: at, what: "match" };
  return (
    signs.find(({ slip }) => slip === "quote" || slip === "curly") ??
    signs.find(({ slip }) => slip === "close" || slip === "open") ??
    headSlip(lines, at) ??
    (/^print\s+[^(=\s]/.test(line) ? { slip: "parentheses", line: at } : null) ??
    (/[[({,]\s*\*/.test(line) ? { slip: "unsupported", line: at, what: "*" } : null) ?? {
      slip: "unread",
      line: at,
    }
  );
}

/** A head without its colon, with "=" for "==", or without the lines that belong to it. */
function headSlip(lines: readonly string[], at: number): Slip | null {
  for (const number of [at, before(lines, at)]) {
    const line = bare(lines[number - 1] ?? "");
    if (!HEADS.test(line.trim())) continue;
    if (/^\s*(if|elif|while)\b.*[^=!<>]=[^=]/.test(line)) return { slip: "equals", line: number };
    if (!/:/.test(line)) return { slip: "colon", line: number };
    if (/:\s*$/.test(line) && number < at) {
      const next = lines[at - 1] ?? "";
      if (indent(next) <= indent(line)) return { slip: "body", line: number };
    }
  }
  return null;
}

const indent = (line: string) => line.length - line.trimStart().length;

const bare = (line: string) => line.replace(/("[^"]*"|'[^']*')/g, '""').replace(/#.*/, "");

/** The line above that says something. */
function before(lines: readonly string[], at: number): number {
  let number = at - 1;
  while (number > 0 && bare(lines[number - 1]!).trim() === "") number--;
  return number;
}

/** Quotes and brackets that don't come in pairs. */
function scan(lines: readonly string[]): Slip[] {
  const slips: Slip[] = [];
  const open: { sign: string; line: number }[] = [];
  let block: string | null = null;
  lines.forEach((text, i) => {
    const line = i + 1;
    let quote: string | null = null;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at]!;
      const three = text.slice(at, at + 3);
      if (block) {
        if (three === block) [block, at] = [null, at + 2];
      } else if (quote) {
        if (sign === "\\") at++;
        else if (sign === quote) quote = null;
      } else if (three === '"""' || three === "'''") [block, at] = [three, at + 2];
      else if (sign === "#") break;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (/[“”‘’«»]/.test(sign)) slips.push({ slip: "curly", line });
      else if ("([{".includes(sign)) open.push({ sign, line });
      else if (sign in PAIRS && open.pop()?.sign !== PAIRS[sign]) {
        slips.push({ slip: "close", line, sign });
        open.length = 0;
      }
    }
    if (quote) slips.push({ slip: "quote", line });
  });
  return [...slips, ...open.map(({ sign, line }) => ({ slip: "open" as const, line, sign }))];
}
