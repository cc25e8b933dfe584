import * as Blockly from "blockly/core";

interface Parts {
  elseIfCount?: number;
  hasElse?: boolean;
}

type IfBlock = Blockly.Block & { parts: Parts };

/** Blockly's own "if", with the same inputs and state, and without the small window that changes it. */
export function defineIf() {
  const { Msg } = Blockly;
  Blockly.Blocks.controls_if = {
    init(this: IfBlock) {
      this.parts = {};
      this.setStyle("logic_blocks");
      this.setPreviousStatement(true);
      this.setNextStatement(true);
      condition(this, 0, Msg["CONTROLS_IF_MSG_IF"]!);
    },
    saveExtraState(this: IfBlock) {
      return Object.keys(this.parts).length ? this.parts : null;
    },
    loadExtraState(this: IfBlock, parts: Parts) {
      this.parts = parts;
      for (let i = 1; i <= (parts.elseIfCount ?? 0); i++) {
        condition(this, i, Msg["CONTROLS_IF_MSG_ELSEIF"]!);
      }
      if (parts.hasElse) {
        this.appendStatementInput("ELSE").appendField(Msg["CONTROLS_IF_MSG_ELSE"]!);
      }
    },
  };
}

function condition(block: Blockly.Block, i: number, label: string) {
  block.appendValueInput(`IF${i}`).setCheck("Boolean").appendField(label);
  block.appendStatementInput(`DO${i}`).appendField(Blockly.Msg["CONTROLS_IF_MSG_THEN"]!);
}
