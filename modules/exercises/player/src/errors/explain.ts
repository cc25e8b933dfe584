import type { Fault } from "../engine/run";
import type { Words } from "../i18n/words";
import { nearest, worldOf } from "./names";
import { slipIn } from "./syntax";
import { missingIter, missingMethod, missingModule, missingName } from "./unsupported";

/** What a beginner is told: where, what Python understood, what to try. */
export interface Explanation {
  line: number | null;
  text: string;
  /** Right elsewhere, and not available here: not counted against anyone. */
  unsupported: boolean;
}

type Told = string | { unsupported: string };
type Rule = [
  type: string,
  message: RegExp,
  tell: (found: string[], words: Words["faults"], source: string) => Told,
];

export function explain(fault: Fault, source: string, words: Words): Explanation {
  const { type, message, line } = fault;
  if (type === "SyntaxError") return syntax(fault, source, words);
  for (const [name, pattern, tell] of RULES) {
    const found = name === type && pattern.exec(message);
    if (!found) continue;
    const told = tell(found.slice(1), words.faults, source);
    if (typeof told === "string") return { line, text: told, unsupported: false };
    return { line, text: words.faults.unsupported(told.unsupported), unsupported: true };
  }
  return {
    line,
    text: words.faults.other(`${type}${message && `: ${message}`}`),
    unsupported: false,
  };
}

function syntax({ message, line }: Fault, source: string, words: Words): Explanation {
  const told = words.faults;
  const plain = (text: string) => ({ line, text, unsupported: false });
  if (message.startsWith("'return'")) return plain(told.returnOutside);
  if (message.startsWith("'break'")) return plain(told.breakOutside);
  const slip = slipIn(source, line ?? 1);
  if (slip.slip === "unsupported") {
    return { line: slip.line, text: told.unsupported(slip.what), unsupported: true };
  }
  const text = "sign" in slip ? told.slips[slip.slip](slip.sign) : told.slips[slip.slip];
  return { line: slip.line, text, unsupported: false };
}

const RULES: Rule[] = [
  ["NameError", /local variable/, (_, words) => words.local],
  [
    "NameError",
    /name '(.*)' isn't defined/,
    ([name = ""], words, source) => {
      if (/[“”‘’«»]/.test(name)) return words.slips.curly;
      if (missingName(name, source)) return { unsupported: name };
      const world = worldOf(name, source);
      return world ? words.notImported(name, world) : words.unknown(name, nearest(name, source));
    },
  ],
  ["IndentationError", /unindent/, (_, words) => words.unindent],
  ["IndentationError", /./, (_, words) => words.indent],
  ["TypeError", /__add__: '(str)', '(.*)'/, ([, other = ""], words) => words.addText(other)],
  ["TypeError", /__add__: '(.*)', 'str'/, ([other = ""], words) => words.addText(other)],
  [
    "TypeError",
    /unsupported types for \w+: '(.*)', '(.*)'/,
    ([a = "", b = ""], words) => words.types(a, b),
  ],
  ["TypeError", /unsupported type for __hash__/, (_, words) => words.key],
  ["TypeError", /'(.*)' object isn't callable/, ([type = ""], words) => words.notCallable(type)],
  ["TypeError", /'(.*)' object isn't iterable/, ([type = ""], words) => words.notIterable(type)],
  [
    "TypeError",
    /'(.*)' object isn't subscriptable/,
    ([type = ""], words) => words.notIterable(type),
  ],
  ["TypeError", /of type '(.*)' has no len/, ([type = ""], words) => words.noLength(type)],
  [
    "TypeError",
    /^function takes 1 .*but 2/,
    (_, words, source) =>
      missingIter(source) ? { unsupported: "iter(…, …)" } : words.arguments("", 1, 2),
  ],
  [
    "TypeError",
    /(?:(\w+)\(\)|function) takes (\d+) .*but (\d+)/,
    ([name = "", wanted = "", given = ""], words) =>
      words.arguments(name, Number(wanted), Number(given)),
  ],
  [
    "TypeError",
    /can't convert (\w+) (?:object )?to (int|float)/,
    ([type = ""], words) => words.toNumber(type),
  ],
  ["TypeError", /indices must be integers/, (_, words) => words.indexType],
  ["ValueError", /for integer with base \d+: '(.*)'/, ([text = ""], words) => words.integer(text)],
  ["ValueError", /for number/, (_, words) => words.number],
  ["ValueError", /values to unpack/, (_, words) => words.unpack],
  ["ValueError", /empty sequence/, (_, words) => words.empty],
  ["ValueError", /not in sequence|not found/, (_, words) => words.notThere],
  ["ZeroDivisionError", /.*/, (_, words) => words.zero],
  ["IndexError", /pop from empty/, (_, words) => words.empty],
  ["IndexError", /.*/, (_, words) => words.index],
  ["KeyError", /(.*)/, ([key = ""], words) => words.noKey(key)],
  [
    "AttributeError",
    /(?:'(\w+)' object|module '(\w+)') has no attribute '(.*)'/,
    ([type, module, name = ""], words) => {
      const owner = type ?? module ?? "";
      if (missingMethod(owner, name)) return { unsupported: `${owner}.${name}` };
      return words.attribute(owner, name);
    },
  ],
  [
    "ImportError",
    /no module named '(.*)'/,
    ([name = ""], words) => (missingModule(name) ? { unsupported: name } : words.module(name)),
  ],
  [
    "ImportError",
    /can't import name (.*)/,
    ([name = ""], words, source) =>
      missingName(name, source) ? { unsupported: name } : words.importName(name),
  ],
  ["NotImplementedError", /slices/, () => ({ unsupported: "[::-1]" })],
  ["NotImplementedError", /(.*)/, ([what = ""]) => ({ unsupported: what })],
  ["OSError", /.*/, () => ({ unsupported: "open" })],
  ["RobotError", /wall/, (_, words) => words.wall],
  ["RobotError", /.*/, (_, words) => words.nothing],
  ["EOFError", /.*/, (_, words) => words.noMoreInput],
  ["RuntimeError", /recursion/, (_, words) => words.recursion],
  ["RecursionError", /.*/, (_, words) => words.recursion],
  ["MemoryError", /.*/, (_, words) => words.memory],
  ["AssertionError", /.*/, (_, words) => words.assertion],
];
