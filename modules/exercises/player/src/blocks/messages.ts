import type { Lang } from "../data";
import type { BlockWords } from "./words/fr";

export interface BlockMessages {
  /** What Blockly itself says. */
  blockly: Record<string, unknown>;
  /** What is written on our own blocks. */
  ours: BlockWords;
}

/** The words of blocks in a language; without Blockly, so that both can be fetched at once. */
export async function messagesOf(lang: Lang): Promise<BlockMessages> {
  switch (lang) {
    case "nl": {
      const [blockly, { nl }] = await Promise.all([import("blockly/msg/nl"), import("./words/nl")]);
      return { blockly: { ...blockly }, ours: nl };
    }
    case "en": {
      const [blockly, { en }] = await Promise.all([import("blockly/msg/en"), import("./words/en")]);
      return { blockly: { ...blockly }, ours: en };
    }
    default: {
      const [blockly, { fr }, { blocklyFr }] = await Promise.all([
        import("blockly/msg/fr"),
        import("./words/fr"),
        import("./words/blocklyFr"),
      ]);
      return { blockly: { ...blockly, ...blocklyFr }, ours: fr };
    }
  }
}
