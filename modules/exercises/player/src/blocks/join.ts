import * as Blockly from "blockly/core";
import type { BlockWords } from "./words/fr";

type JoinBlock = Blockly.Block & { count: number };

/** Blockly's own "join" of texts, with the same inputs and state: two of them unless its state says more. */
export function defineJoin(words: BlockWords) {
  Blockly.Blocks.text_join = {
    init(this: JoinBlock) {
      this.count = 0;
      this.setStyle("text_blocks");
      this.setOutput(true, "String");
      this.setInputsInline(true);
      this.appendDummyInput().appendField(words.join);
      grow(this, 2);
    },
    saveExtraState(this: JoinBlock) {
      return { itemCount: this.count };
    },
    loadExtraState(this: JoinBlock, { itemCount }: { itemCount: number }) {
      grow(this, itemCount);
      while (this.count > itemCount) this.removeInput(`ADD${--this.count}`);
    },
  };
}

function grow(block: JoinBlock, count: number) {
  while (block.count < count) block.appendValueInput(`ADD${block.count++}`);
}
