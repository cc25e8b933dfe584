import type * as Blockly from "blockly/core";
import type { Order, PythonGenerator } from "blockly/python";
import type { Writers } from "./ourPython";

/** Python of Blockly's blocks where its own would puzzle a beginner. */
export function plain(order: typeof Order): Writers {
  const body = (block: Blockly.Block, python: PythonGenerator, input = "DO") =>
    python.statementToCode(block, input) || `${python.INDENT}pass\n`;
  const value = (block: Blockly.Block, python: PythonGenerator, input: string, empty = "0") =>
    python.valueToCode(block, input, order.NONE) || empty;
  const variable = (block: Blockly.Block, python: PythonGenerator) =>
    python.getVariableName(block.getFieldValue("VAR"));

  return {
    controls_repeat: (block, python) =>
      `for ${counterOf(block)} in range(${block.getFieldValue("TIMES")}):\n${body(block, python)}`,
    controls_whileUntil(block, python) {
      const until = block.getFieldValue("MODE") === "UNTIL";
      const test = python.valueToCode(block, "BOOL", until ? order.LOGICAL_NOT : order.NONE);
      return `while ${until ? "not " : ""}${test || "False"}:\n${body(block, python)}`;
    },
    controls_for(block, python) {
      const by = value(block, python, "BY", "1");
      const from = value(block, python, "FROM", "1");
      const range = `${from}, ${beyond(block, python, order)}${by === "1" ? "" : `, ${by}`}`;
      return `for ${variable(block, python)} in range(${range}):\n${body(block, python)}`;
    },
    math_change(block, python) {
      return `${variable(block, python)} += ${value(block, python, "DELTA")}\n`;
    },
    text_print: (block, python) => `print(${value(block, python, "TEXT", '""')})\n`,
    text_join(block, python) {
      const parts: string[] = [];
      for (let i = 0; block.getInput(`ADD${i}`); i++) parts.push(textPart(block, python, i, order));
      return [parts.join(" + "), order.ADDITIVE];
    },
    text_prompt_ext(block, python) {
      const asked = `input(${value(block, python, "TEXT", '""')})`;
      const number = block.getFieldValue("TYPE") === "NUMBER";
      return [number ? `int(${asked})` : asked, order.FUNCTION_CALL];
    },
  };
}

/** The end of a count is part of it, and isn't part of Python's `range`. */
function beyond(block: Blockly.Block, python: PythonGenerator, order: typeof Order): string {
  const to = python.valueToCode(block, "TO", order.ADDITIVE) || "0";
  return /^-?\d+$/.test(to) ? String(Number(to) + 1) : `${to} + 1`;
}

function textPart(
  block: Blockly.Block,
  python: PythonGenerator,
  i: number,
  order: typeof Order,
): string {
  const part = block.getInputTargetBlock(`ADD${i}`);
  const code = python.valueToCode(block, `ADD${i}`, order.NONE) || '""';
  const text = !part || part.outputConnection?.getCheck()?.includes("String");
  return text ? code : `str(${code})`;
}

/** A letter that neither a variable nor a loop around has. */
function counterOf(block: Blockly.Block): string {
  const taken = new Set(
    block.workspace
      .getVariableMap()
      .getAllVariables()
      .map((v) => v.getName()),
  );
  const free = [..."ijklmnpqrstuv"].filter((letter) => !taken.has(letter));
  let depth = 0;
  for (let around = block.getSurroundParent(); around; around = around.getSurroundParent()) {
    if (around.type === "controls_repeat") depth++;
  }
  return free[depth] ?? `i${depth}`;
}
