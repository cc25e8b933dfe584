import type * as Blockly from "blockly/core";
import { Order, PythonGenerator, pythonGenerator } from "blockly/python";
import type { Lang } from "../data";
import { boardImports, boardPython } from "./boardPython";
import { NAMES } from "./names";
import { ours } from "./ourPython";
import { plain } from "./plainPython";

const MARK = /^\s*#@'(.*)'$/;

/** A program made of blocks, and which block each of its lines comes from. */
export interface Generated {
  python: string;
  blockOfLine: ReadonlyMap<number, string>;
}

/** Python as a person would write it: no variable declared beforehand, no helper function. */
class ReadablePython extends PythonGenerator {
  private workspace: Blockly.Workspace | null = null;

  constructor() {
    super("Readable");
    this.INDENT = "    ";
    this.STATEMENT_PREFIX = "#@%1\n";
    Object.assign(this.forBlock, pythonGenerator.forBlock);
  }

  override init(workspace: Blockly.Workspace) {
    super.init(workspace);
    this.workspace = workspace;
    delete this.definitions_["variables"];
  }

  override getVariableName(id: string) {
    return spelled(this.workspace?.getVariableMap().getVariableById(id)?.getName() ?? id);
  }

  override quote_(text: string) {
    return JSON.stringify(text);
  }

  /** A value that nothing takes does nothing. */
  override scrubNakedValue() {
    return "";
  }
}

/** Letters with accents are letters to Python. */
function spelled(name: string): string {
  const word = name.trim().replace(/[^\p{L}\p{N}_]+/gu, "_");
  const safe = /^\p{N}/u.test(word) ? `_${word}` : word || "_";
  return RESERVED.has(safe) ? `${safe}_` : safe;
}

const RESERVED = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from " +
    "global if import in is lambda nonlocal not or pass raise return try while with yield print input int str range"
  ).split(" "),
);

const generators = new Map<Lang, ReadablePython>();

function generatorOf(lang: Lang): ReadablePython {
  let generator = generators.get(lang);
  if (!generator) {
    generator = new ReadablePython();
    Object.assign(generator.forBlock, plain(Order), ours(NAMES[lang], Order), boardPython(Order));
    generators.set(lang, generator);
  }
  return generator;
}

/** The program as Python in the names of a language. */
export function pythonOf(workspace: Blockly.Workspace, lang: Lang): Generated {
  const marked = generatorOf(lang)
    .workspaceToCode(workspace)
    .replace(/\n{2,}/g, "\n\n");
  const lines = importsOf(workspace);
  const blockOfLine = new Map<number, string>();
  let block: string | null = null;
  for (const line of marked.trim().split("\n")) {
    const mark = MARK.exec(line);
    if (mark) block = mark[1]!;
    else {
      lines.push(line);
      if (block !== null) blockOfLine.set(lines.length, block);
      block = null;
    }
  }
  const python = lines.join("\n").trimEnd();
  return { python: python && `${python}\n`, blockOfLine };
}

function importsOf(workspace: Blockly.Workspace): string[] {
  const types = workspace.getAllBlocks(false).map((block) => block.type);
  const lines = ["robot", "turtle"]
    .filter((world) => types.some((type) => type.startsWith(`${world}_`)))
    .map((world) => `from ${world} import *`);
  lines.push(...boardImports(types));
  return lines.length ? [...lines, ""] : [];
}
