import * as Blockly from "blockly/core";

/** A block in words, without the instructions inside: "répéter 4 fois". */
export function describe(block: Blockly.Block): string {
  const words: string[] = [];
  for (const input of block.inputList) {
    if (input instanceof Blockly.inputs.StatementInput) {
      if (words.length > 0) break;
    }
    for (const field of input.fieldRow) {
      if (!(field instanceof Blockly.FieldImage)) words.push(field.getText());
    }
    const value =
      input instanceof Blockly.inputs.ValueInput ? input.connection?.targetBlock() : null;
    if (value) words.push(describe(value));
  }
  return words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(" ");
}
